#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the includes and link lines of a checkout against the architecture of ARCHITECTURE.md.

    check_layers.py ROOT     prints a line a breach, exits with 1 if there is any
"""

import re
import sys
from pathlib import Path

# Which folders of models/ a folder may include besides itself.
MAY_INCLUDE = {
    "models/base": set(),
    "models/panel": {"base"},
    "models/cards": {"base", "panel"},
    "models/desk": {"base", "panel"},
    "models/editing": {"base", "panel", "desk", "splits"},
    "models/exchange": {"base", "panel", "desk"},
    "models/lists": {"base", "panel", "desk", "preflight", "site", "splits"},
    "models/page": {"base", "panel"},
    "models/preflight": {"base", "panel", "page"},
    "models/publishing": {"base", "panel", "desk", "editing", "page", "preflight", "site"},
    "models/site": {"base", "panel", "cards", "desk", "page"},
    "models/splits": {"base", "panel"},
    "app/cli": {"base", "panel", "desk", "exchange", "page", "preflight", "site", "splits"},
}
PLUGIN_MAY_INCLUDE = {"ui/web", "ui/webengine"}
MODELS = {folder.split("/")[1] for folder in MAY_INCLUDE if folder.startswith("models/")}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
WIDGETS = re.compile(
    r"^(?!QTextLayout$)"  # of QtGui
    r"(QtWidgets\b|Q\w*(Widget|Dialog|MainWindow|View|Delegate|LineEdit|TextEdit|Button|Slider"
    r"|ComboBox|Layout|Menu|Style)$|QApplication$|QAction$)")
SQL = re.compile(r"^(QtSql\b|QSql\w*$)")
WEB_ENGINE = re.compile(r"^(QtWebEngine|QWebEngine|qtwebengine|ui/webengine/)")
SINGLETON = re.compile(r"::(instance|self)\(\)|\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\(")
ALLOWED_SINGLETON = re.compile(r"QCoreApplication::instance\(\)|QGuiApplication::instance\(\)")


# One class that is still spread over three sources.
OTHER_HEADER = {"models/exchange/importfields.cpp", "models/exchange/importmatch.cpp"}

SWITCH = re.compile(r"\bswitch\s*\(")
OVER_FIELDS = re.compile(r"\bcase (vd::)?(Field|Kind|FieldType)::")
DEFAULT = re.compile(r"\bdefault:")


def folder_of(path):
    parts = path.parts
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def include_breaches(path, text):
    folder = folder_of(path)
    for name in INCLUDE.findall(text):
        base = name.split("/")[-1]
        if folder in MAY_INCLUDE and (WIDGETS.match(base) or name.startswith("QtWidgets")):
            yield f"{path}: {folder} must not know Widgets ({name})"
        if folder != "models/desk" and not folder.startswith("tests") and (
                SQL.match(base) or name.startswith("QtSql")):
            yield f"{path}: only models/desk may know QtSql ({name})"
        if folder != "ui/webengine" and WEB_ENGINE.match(name):
            yield f"{path}: only ui/webengine may know Qt WebEngine ({name})"
        # It is a plugin, and what the window links statically would be there twice.
        if folder == "ui/webengine" and name.startswith("ui/"):
            if folder_of(Path(name)) not in PLUGIN_MAY_INCLUDE:
                yield f"{path}: {folder} must not include {folder_of(Path(name))} ({name})"
        target = name.split("/")[0]
        if "/" in name and target in MODELS and folder in MAY_INCLUDE:
            if folder != f"models/{target}" and target not in MAY_INCLUDE[folder]:
                yield f"{path}: {folder} must not include {target} ({name})"


def switches(text):
    """The bodies of all switch statements, as far as the braces are balanced."""
    for switch in SWITCH.finditer(text):
        depth = 0
        start = text.find("{", switch.end())
        for brace in re.finditer(r"[{}]", text[start:] if start >= 0 else ""):
            depth += 1 if brace.group() == "{" else -1
            if depth == 0:
                yield text[start:start + brace.end()]
                break


def switch_breaches(path, text):
    """With a default, the compiler does not tell that a new field was forgotten."""
    for body in switches(text):
        if OVER_FIELDS.search(body) and DEFAULT.search(body):
            yield f"{path}: a switch over fields with a default"


def header_breaches(path, text):
    """Each source has its own header, which it includes first: a reader finds one by the other."""
    if path.suffix != ".cpp" or path.name == "main.cpp" or path.as_posix() in OTHER_HEADER:
        return
    first = INCLUDE.search(text)
    if not first or first.group(1).split("/")[-1] != f"{path.stem}.h":
        yield f"{path}: its first include must be its own header, {path.stem}.h"


def source_breaches(path, text):
    yield from header_breaches(path, text)
    yield from include_breaches(path, text)
    yield from switch_breaches(path, text)
    if SINGLETON.search(ALLOWED_SINGLETON.sub("", text)):
        yield f"{path}: a singleton"


def link_breaches(path, text):
    folder = folder_of(path)
    code = re.sub(r"#.*", "", text)
    if "Qt6::Widgets" in code and folder in MAY_INCLUDE:
        yield f"{path}: {folder} must not link Widgets"
    if "Qt6::Sql" in code and folder != "models/desk":
        yield f"{path}: only models/desk may link Sql"
    if "Qt6::WebEngine" in code and folder != "ui/webengine":
        yield f"{path}: only ui/webengine may link WebEngine"
    for target in re.findall(r"\bvd_(\w+)\b", code):
        if target in MODELS and folder in MAY_INCLUDE:
            if folder != f"models/{target}" and target not in MAY_INCLUDE[folder]:
                yield f"{path}: {folder} must not link {target}"


def breaches(root):
    seen = 0
    headers = {}
    for top in ("models", "app", "ui"):
        for path in sorted((root / top).rglob("*")):
            relative = path.relative_to(root)
            if path.suffix in (".cpp", ".h"):
                seen += 1
                other = headers.setdefault(path.name, relative) if path.suffix == ".h" else relative
                if other != relative and path.name != "tr.h":
                    yield f"{relative}: {other} has the same name"
                yield from source_breaches(relative, path.read_text(encoding="utf-8"))
            elif path.name == "CMakeLists.txt":
                yield from link_breaches(relative, path.read_text(encoding="utf-8"))
    if seen == 0:
        yield f"{root}: no sources to check"


def main():
    found = list(breaches(Path(sys.argv[1])))
    print("\n".join(found) if found else "0 breaches of the layers")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
