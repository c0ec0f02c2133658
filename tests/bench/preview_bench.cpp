// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include "models/page/exampledesk.h"
#include "ui/preview/pageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

namespace {

using namespace vd;
using namespace vd::bench;
using namespace vd::ui;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Answer
{
    Samples shown;   // from the change to the document's being changed
    Samples called;  // the call that tells of the change
    Samples blocked; // the longest time in which the event loop did not turn, with the call
};

// Acts, and waits until the page shows what was told.
template<typename Action>
void measure(PageView &view, Action action, Answer &answer)
{
    QEventLoop loop;
    QObject::connect(&view, &PageView::upToDate, &loop, &QEventLoop::quit);
    QElapsedTimer all;
    all.start();
    QElapsedTimer turn = all;
    double blocked = 0;
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        blocked = std::max(blocked, since(turn) - 1);
        turn.start();
    });
    ticks.start(1);
    action();
    answer.called.add(since(all));
    loop.exec();
    answer.shown.add(since(all));
    answer.blocked.add(std::max({blocked, since(turn) - 1, 0.0}));
}

void print(const char *what, const Answer &answer, const char *toReach = "33 (p95)")
{
    const QString name = QString::fromUtf8(what);
    printRow(name + QStringLiteral(" → DOM"), answer.shown, QString::fromLatin1(toReach));
    printRow(QStringLiteral("  in the call"), answer.called, {});
    printRow(QStringLiteral("  UI thread blocked"), answer.blocked, QStringLiteral("8 (p95)"));
}

// Told after a pause, as keys and slider steps are.
Answer changes(PageView &view, ExampleDesk &desk, int rounds, Field field,
               const std::function<Value(int round)> &value)
{
    Answer answer;
    for (int round = 0; round < rounds; ++round) {
        QEventLoop pause;
        QTimer::singleShot(30, &pause, &QEventLoop::quit);
        pause.exec();
        Record &seat = desk.seat("left", "builder");
        seat.set(field, value(round));
        const Pairing now = desk.pairing();
        measure(
            view,
            [&] {
                view.updatePairing(now, {{seat.ref(), field}});
            },
            answer);
    }
    return answer;
}

Answer typing(PageView &view, ExampleDesk &desk, int rounds, qsizetype length)
{
    QString text = QStringLiteral("A paragraph of fifty letters and a few more, yes.\n\n")
                       .repeated(length / 51);
    return changes(view, desk, rounds, Field::Review, [&text](int round) {
        text += QChar(u'a' + round % 26);
        return text;
    });
}

Answer firstPages(const page::Theme &theme, const ExampleDesk &desk, int rounds)
{
    Answer answer;
    for (int round = 0; round < rounds; ++round) {
        PageView view(theme);
        view.resize(700, 800);
        view.setPairing(desk.pairing());
        measure(
            view, [&] { view.show(); }, answer);
    }
    return answer;
}

} // namespace

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    const QApplication app(argc, argv);
    const auto theme = page::Theme::load();
    if (!theme)
        qFatal("there is no theme");
    ExampleDesk desk;
    printHeader();
    print("first page, the engine started", firstPages(*theme, desk, 1), "");
    print("first page in another window", firstPages(*theme, desk, 5), "");

    PageView view(*theme);
    view.resize(700, 800);
    view.setPairing(desk.pairing());
    Answer opened;
    measure(
        view, [&] { view.show(); }, opened);
    print("a score", changes(view, desk, 200, Field::Score,
                             [](int round) { return Value(qint64(round % 101)); }));
    print("a key in a review of 1 kB", typing(view, desk, 200, 1000));
    print("a key in a review of 1,000,000 characters", typing(view, desk, 20, 1'000'000));
}
