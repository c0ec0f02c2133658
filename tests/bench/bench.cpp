// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"
#include "statements.h"
#include "stopwatch.h"
#include "writtendesk.h"

#include "exchange/deskexport.h"
#include "page/comparepage.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace vd;
using namespace vd::bench;

void measureExchange(const QString &folder)
{
    const QByteArray json = writtenDesk(1000);
    printRow(
        QStringLiteral("import of 1,000 tools (%1 MB)").arg(double(json.size()) / 1e6, 0, 'f', 1),
        timed(5,
              [&](int round) {
                  const auto desk = newDesk(
                      QStringLiteral("%1/import%2.vdesk").arg(folder).arg(round));
                  import(*desk, json);
              }),
        QStringLiteral("2000"));
    const auto desk = newDesk(folder + QStringLiteral("/export.vdesk"));
    import(*desk, json);
    qsizetype written = 0;
    printRow(QStringLiteral("export of 1,000 tools"),
             timed(9, [&](int) { written += exportDesk(need(desk->reader()->records())).size(); }),
             QStringLiteral("1000"));
}

Record someSeat(Desk &desk)
{
    for (const Record &seat : need(desk.reader()->records()).seats) {
        if (seat.text(Field::Review).size() >= 1000)
            return seat;
    }
    qFatal("no seat to type into");
}

// Typing at the end of a review of 1,000 characters: one gesture, a commit a key.
Samples typing(Desk &desk, const QString &gesture)
{
    const Record seat = someSeat(desk);
    QString text = seat.text(Field::Review);
    return timed(500, [&](int round) {
        const QString before = text;
        text += QChar(u'a' + round % 26);
        const QString own = gesture.isEmpty() ? QString() : gesture;
        need(desk.apply({QStringLiteral("Review"),
                         QStringLiteral("Bench"),
                         own,
                         {},
                         {{{seat.ref(), Field::Review}, before, text}}}));
    });
}

void measureTyping(const QString &folder)
{
    const auto desk = newDesk(folder + QStringLiteral("/typing.vdesk"));
    import(*desk, writtenDesk(1000));
    for (const bool isBurst : {true, false}) {
        const long before = statementsRun();
        const Samples samples = typing(*desk, isBurst ? QStringLiteral("burst") : QString());
        printRow(isBurst ? QStringLiteral("one keystroke committed, in a burst")
                         : QStringLiteral("one keystroke committed, an edit by itself"),
                 samples, QStringLiteral("2"));
        std::printf("  SQL statements an edit: %.1f\n",
                    double(statementsRun() - before) / double(samples.count()));
    }
}

void measurePages(const QString &folder)
{
    const auto desk = newDesk(folder + QStringLiteral("/pages.vdesk"));
    import(*desk, writtenDesk(20));
    const auto theme = need(page::Theme::load());
    Pairing pairing = need(
        desk->reader()->pairing(QStringLiteral("tool-0"), QStringLiteral("tool-1")));
    const QString seat = QStringLiteral("builder_left");
    qsizetype rendered = 0;
    printRow(QStringLiteral("one seat's change, its part rendered"),
             timed(2000,
                   [&](int round) {
                       std::vector<Seat> seats = pairing.left.scorecard.seats();
                       seats.front().score = need(Score::from(round % 101));
                       pairing.left.scorecard = Scorecard(std::move(seats));
                       rendered += page::renderPart(pairing, seat, theme).size();
                   }),
             QStringLiteral("0.2"));
    printRow(QStringLiteral("a whole page rendered (8 reviews of 1 kB)"),
             timed(1000, [&](int) { rendered += page::renderComparePage(pairing, theme).size(); }),
             QStringLiteral("1"));
    if (rendered == 0)
        qFatal("nothing was rendered");
}

void measureFilter(const QString &folder)
{
    const auto desk = newDesk(folder + QStringLiteral("/filter.vdesk"));
    import(*desk, writtenDesk(10000));
    need(desk->searchReader()->toolsWith(
        QStringLiteral("first"))); // checks the index, once a session
    QStringList keystrokes;
    for (const char *typed : {"latency", "verdict", "panel order", "graph quiet", "tool 77",
                              "cuinrator", "vermistral lodex", "nothing such"}) {
        const QString word = QString::fromLatin1(typed);
        for (qsizetype length = 1; length <= word.size(); ++length)
            keystrokes += word.left(length);
    }
    size_t found = 0;
    printRow(QStringLiteral("filter keystroke over 40,000 reviews"),
             timed(5 * int(keystrokes.size()),
                   [&](int round) {
                       found += need(desk->searchReader()->toolsWith(
                                         keystrokes.at(round % keystrokes.size())))
                                    .size();
                   }),
             QStringLiteral("15 (p95)"));
    if (found == 0)
        qFatal("nothing was found");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    printHeader();
    measureTyping(folder);
    measurePages(folder);
    measureExchange(folder);
    measureFilter(folder);
}
