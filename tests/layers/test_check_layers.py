#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering check fails when a layer is broken."""

import tempfile
import unittest
from pathlib import Path

from check_layers import breaches

SOUND = {
    "models/cards/card.cpp": '#include "cards/card.h"\n#include <QPainter>\n#include <QTextLayout>\n',
    "models/panel/tool.h": "class Tool;\n",
    "models/panel/tool.cpp": '#include "panel/tool.h"\n#include "base/id.h"\n#include <QString>\n',
    "models/panel/kind.cpp": '#include "panel/kind.h"\n'
                             "switch (a) { case Kind::Tool: break; }\nswitch (b) { default: break; }\n",
    "models/panel/CMakeLists.txt": "vd_add_model(panel LINKS vd_base)\n",
    "models/desk/desk.cpp": '#include "desk/desk.h"\n#include "panel/tool.h"\n#include <QSqlQuery>\n',
    "models/desk/CMakeLists.txt": "vd_add_model(desk LINKS vd_panel PRIVATE_LINKS Qt6::Sql)\n",
    "app/cli/main.cpp": '#include "desk/desk.h"\n#include <QCoreApplication>\n',
    "ui/tool/editor.cpp": '#include "ui/tool/editor.h"\n#include "panel/tool.h"\n#include <QWidget>\n',
    "ui/webengine/page.cpp": '#include "ui/webengine/page.h"\n#include "ui/web/webpage.h"\n#include <QWebEnginePage>\n',
    "ui/webengine/CMakeLists.txt": "target_link_libraries(x PRIVATE Qt6::WebEngineWidgets)\n",
}

BROKEN = {
    "models/page/badge.h": {
        "#include <QLabel>\n#include <QWidget>\n": "must not know Widgets",
        "#include <QtWidgets/QLabel>\n": "must not know Widgets",
        '#include "desk/desk.h"\n': "must not include desk",
        "#include <QSqlDatabase>\n": "only models/desk may know QtSql",
        "#include <sqlite3.h>\n": "only models/desk may know QtSql",
        "void f() { Theme::instance().load(); }\n": "a singleton",
        "static Theme &instance();\n": "a singleton",
        "switch (kind) {\ncase Kind::Tool: return {};\ndefault: return 1;\n}\n": "with a default",
    },
    "models/page/CMakeLists.txt": {
        "vd_add_model(page LINKS Qt6::Widgets)\n": "must not link Widgets",
        "vd_add_model(page LINKS Qt6::Sql)\n": "only models/desk may link Sql",
        "vd_add_model(page LINKS SQLite::SQLite3)\n": "only models/desk may link Sql",
        "vd_add_model(page LINKS vd_desk)\n": "must not link desk",
    },
    "app/cli/main.cpp": {"#include <QApplication>\n": "must not know Widgets"},
    "ui/tool/editor.h": {
        "#include <QtSql/QSqlQuery>\n": "only models/desk may know QtSql",
        "#include <QWebEngineView>\n": "only ui/webengine may know Qt WebEngine",
        "#include <qtwebenginecoreglobal.h>\n": "only ui/webengine may know Qt WebEngine",
        '#include "ui/webengine/sealedpage.h"\n': "only ui/webengine may know Qt WebEngine",
    },
    "ui/tool/CMakeLists.txt": {
        "vd_add_ui(tool LINKS Qt6::WebEngineWidgets)\n": "only ui/webengine may link WebEngine",
    },
    "ui/webengine/page.h": {'#include "ui/support/theme.h"\n': "must not include ui/support"},
    "models/cards/fittedtext.cpp": {
        "#include <QPainter>\n": "its first include must be its own header, fittedtext.h",
        '#include "panel/tool.h"\n#include "cards/fittedtext.h"\n': "its first include must be",
    },
    "ui/web/tool.h": {"class Tool;\n": "models/panel/tool.h has the same name"},
}


def check(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(breaches(Path(folder)))


class CheckLayers(unittest.TestCase):
    def test_sound(self):
        self.assertEqual(check(SOUND), [])

    def test_nothing_to_check(self):
        self.assertIn("no sources to check", check({"README.md": ""})[0])

    def test_broken(self):
        for path, cases in BROKEN.items():
            for text, breach in cases.items():
                with self.subTest(path=path, text=text):
                    found = check(SOUND | {path: text})
                    self.assertEqual(len(found), 1, found)
                    self.assertIn(breach, found[0])


if __name__ == "__main__":
    unittest.main()
