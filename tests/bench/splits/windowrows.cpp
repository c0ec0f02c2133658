// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrows.h"

#include "bench/stopwatch.h"
#include "ui/query/queryfield.h"
#include "ui/splits/boardexport.h"
#include "ui/splits/splitsplace.h"
#include "ui/splits/splitview.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTest>
#include <QThread>

namespace vd::bench {

namespace {

using namespace vd::ui;

constexpr int rounds = 5;
constexpr int screens = 400;
const char *const typedQueries[] = {"split:2-2 -category:Models spread:>40 persona:skeptic",
                                    "hosting lock", "author:me verdict:open stdev:>20"};

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template<typename Sender, typename Signal>
void await(Sender *sender, Signal signal, const std::function<void()> &start)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    start();
    loop.exec();
}

QString label(int tools, const char *what)
{
    return QStringLiteral("%L1 tools: %2").arg(tools).arg(QLatin1String(what));
}

// Somebody who takes the file that is proposed.
class Dialogs : public RealDialogs
{
public:
    QString saveFile(QWidget *, const Files &files) override { return files.folder; }
};

// The place in a window of its own.
class Window
{
public:
    Window()
        : board(session)
        , place(session, board, m_dialogs)
        , view(place.findChild<SplitView *>())
    {
        place.resize(1400, 800);
        place.show();
    }

    void open(const QString &path)
    {
        await(&session, &DeskSession::opened, [&] { session.open(path); });
    }
    void fill()
    {
        while (!board.isLoaded())
            await(&board, &PanelBoard::reset, [] {});
        view->viewport()->repaint();
    }

    DeskSession session;
    PanelBoard board;

private:
    bench::Dialogs m_dialogs;

public:
    SplitsPlace place;
    SplitView *view;
};

void measureFirstScreen(const QString &desk, int tools)
{
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        Window window;
        window.open(desk);
        QElapsedTimer timer;
        timer.start();
        window.fill();
        samples.add(since(timer));
    }
    printRow(label(tools, "window: counts and first screen"), samples,
             tools == 10'000 ? QStringLiteral("150") : QString());
}

// Each until what it finds is painted; what is looked up in texts is painted later.
void measureKeys(Window &window, int tools)
{
    auto *field = window.place.findChild<QueryField *>();
    field->setFocus();
    Samples samples;
    for (const char *typed : typedQueries) {
        field->setQuery({});
        for (const char *key = typed; *key; ++key) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(field, *key);
            window.view->viewport()->repaint();
            samples.add(since(timer));
        }
    }
    field->setQuery({});
    printRow(label(tools, "window: keystroke in a query"), samples,
             tools == 10'000 ? QStringLiteral("30 p95") : QString());
}

void measureScrolling(Window &window, int tools)
{
    QScrollBar *bar = window.view->verticalScrollBar();
    Samples samples;
    for (int screen = 0; screen < screens; ++screen) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * screen / screens));
        window.view->viewport()->repaint();
        QCoreApplication::processEvents();
        samples.add(since(timer));
    }
    printRow(label(tools, "window: gap while scrolling"), samples,
             tools == 100'000 ? QStringLiteral("16 p95") : QString());
}

void measureOut(Window &window, int tools)
{
    auto *out = window.place.findChild<BoardExport *>();
    Samples samples;
    QElapsedTimer timer;
    for (const auto save : {&BoardExport::saveCsv, &BoardExport::saveJson, &BoardExport::savePdf}) {
        timer.start();
        (out->*save)();
        while (out->isRunning()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            samples.add(since(timer));
            timer.start();
            QThread::msleep(1);
        }
    }
    printRow(label(tools, "window: gap while files are made"), samples, {});
}

} // namespace

void measureWindow(const QString &desk, int tools)
{
    applyTheme(*qApp, Scheme::Light);
    measureFirstScreen(desk, tools);
    Window window;
    window.open(desk);
    window.fill();
    measureKeys(window, tools);
    measureScrolling(window, tools);
    measureOut(window, tools);
}

} // namespace vd::bench
