// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/support/dialogs.h"
#include "ui/support/terminationsignals.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

// Types without an end into the tagline of a desk's first tool, in the real window, and tells what
// stands there after each key: the time in ms of CLOCK_MONOTONIC, a tab, the text.
int main(int argc, char **argv)
{
    using namespace vd;
    if (argc != 3)
        return 2;
    QApplication application(argc, argv);
    ui::Preferences preferences(QString::fromLocal8Bit(argv[2]));
    preferences.setPlace(QStringLiteral("previewShown"), false);
    ui::RealDialogs dialogs;
    ui::MainWindow window(preferences, dialogs, *page::Theme::load());
    window.show();
    window.openDesk(QString::fromLocal8Bit(argv[1]));

    QLineEdit *tagline = nullptr;
    int key = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        QTest::keyClick(tagline, char('a' + key++ % 26));
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
        std::printf("%lld\t%s\n", static_cast<long long>(now.count()),
                    tagline->text().toUtf8().constData());
        std::fflush(stdout);
    });
    QObject::connect(&window.pair(), &CurrentPair::arrived, &typing, [&] {
        for (auto *line : window.findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName() == QStringLiteral("Tagline"))
                tagline = line;
        }
        if (!tagline)
            qFatal("there is no tagline to type in");
        tagline->setFocus();
        tagline->clear();
        typing.start(20);
    });
    // As in the program; nobody types on while it ends.
    const ui::TerminationSignals endings;
    QObject::connect(&endings, &ui::TerminationSignals::requested, &window, [&] {
        typing.stop();
        window.close();
    });
    return QApplication::exec();
}
