// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <unistd.h>

namespace vd::ui {

constexpr int patience = 30'000; // ms, for a loaded machine

inline QWebEnginePage *pageOf(QWidget &view)
{
    return view.findChild<QWebEngineView *>()->page();
}

// What a script finds in the shown page, from a world of its own.
inline QVariant ask(QWidget &view, const QString &script)
{
    std::optional<QVariant> answer;
    pageOf(view)->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                [&](const QVariant &found) { answer = found; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        qFatal("the page does not answer");
    return *answer;
}

inline QVariant ask(QWidget &view, const char *script)
{
    return ask(view, QString::fromUtf8(script));
}

template<typename Action>
bool inStepAfter(PageView &view, Action action)
{
    QSignalSpy upToDate(&view, &PageView::upToDate);
    action();
    return !upToDate.isEmpty() || upToDate.wait(patience);
}

// Every warning but what the engine says where there is no display.
inline QRegularExpression otherWarnings()
{
    return QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints|"
                       "WebEngineContext used before|No suitable graphics backend)"));
}

// The engine wants no sandbox where root runs it, and to know its scheme before any page is made.
template<typename Test>
int runWebTest(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QApplication app(argc, argv);
    if (const auto engine = WebEngineLoader().load(); !engine)
        qFatal("%s", qPrintable(engine.error().text()));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace vd::ui
