// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// splits_bench FOLDER [TOOLS…]: what the splits board waits for, over desks of so many tools.
#include "bench/benchdesk.h"
#include "bench/stopwatch.h"
#include "splits/board.h"
#include "splits/boardtext.h"
#include "splits/calibration.h"
#include "splits/query.h"
#include "windowrows.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

namespace {

using namespace vd;
using namespace vd::bench;

constexpr int rounds = 9;
constexpr int firstScreen = 60;     // rows
constexpr int toolsAnEdit = 10'000; // each reads what is there before
const char *const personas[] = {"builder",  "skeptic", "creator",
                                "futurist", "founder", "archivist"};
const char *const categories[] = {"Models", "Developer Tools", "Speech", "Search", "Écriture"};
const char *const statuses[] = {"draft", "review", "ready", "published"};

// Typed letter by letter, each of which is a keystroke.
const char *const typedQueries[] = {
    "split:2-2 -category:Models spread:>40 persona:skeptic score:<50 verdict:skip",
    "status:review price:free open:>0 text:\"no lock-in\"",
    "hosting lock",
    "author:me verdict:open category:ecriture stdev:>20 dissent:any",
};

QString key(const char *name)
{
    return QString::fromUtf8(name);
}

class Writer
{
public:
    // Desk JSON of the tools from a number on.
    QByteArray desk(int first, int count)
    {
        Json::Array roster;
        for (const char *persona : personas)
            roster.push_back(
                Json::Object{{key("slug"), key(persona)}, {key("name"), key(persona)}});
        Json::Array tools;
        for (int i = 0; i < count; ++i)
            tools.push_back(tool(first + i));
        return writeJson(Json::Object{{key("format"), key("verdictdesk")},
                                      {key("version"), 1},
                                      {key("personas"), std::move(roster)},
                                      {key("tools"), std::move(tools)}});
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    QString words(int count)
    {
        static constexpr const char *some[] = {"hosting", "lock", "in",    "no",    "vendor",
                                               "model",   "fast", "plain", "files", "price",
                                               "tokens",  "slow", "docs",  "exit",  "team"};
        QStringList list;
        while (list.size() < count)
            list += below(3) == 0 ? QStringLiteral("w%1").arg(below(20'000))
                                  : key(some[below(int(std::size(some)))]);
        return list.join(u' ');
    }

    Json seat(int persona)
    {
        const bool isOpen = below(12) == 0;
        return Json::Object{{key("persona"), key(personas[persona % 6])},
                            {key("score"), isOpen ? Json() : Json(below(101))},
                            {key("review"), words(50)},
                            {key("author"), QStringLiteral("Author %1").arg(below(12))}};
    }

    Json tool(int number)
    {
        Json::Array seats;
        for (int i = 0; i < 4 - int(below(10) == 0); ++i)
            seats.push_back(seat(number + i));
        return Json::Object{{key("slug"), QStringLiteral("tool-%1").arg(number)},
                            {key("name"), words(2) + QStringLiteral(" %1").arg(number)},
                            {key("category"), key(categories[number % 5])},
                            {key("status"), key(statuses[number % 4])},
                            {key("description"), words(60)},
                            {key("seats"), std::move(seats)}};
    }

    std::mt19937 m_random{20261121};
};

std::unique_ptr<Desk> writtenDesk(const QString &path, int tools)
{
    auto desk = newDesk(path);
    Writer writer;
    for (int first = 0; first < tools; first += toolsAnEdit)
        import(*desk, writer.desk(first, std::min(toolsAnEdit, tools - first)));
    return desk;
}

QString label(int tools, const char *what)
{
    return QStringLiteral("%L1 tools: %2").arg(tools).arg(key(what));
}

// Everything that stands between opening the place and seeing it, but for the painting.
void measureBoard(Desk &desk, int tools)
{
    const Roster roster = need(desk.reader()->roster());
    const int threshold = need(desk.reader()->site()).shipThreshold;
    printRow(
        label(tools, "counts and first rows"),
        timed(rounds,
              [&](int) {
                  const auto rows = need(desk.reader()->panelRows());
                  const SplitCounts counts = countsOf(rows);
                  qsizetype shown = counts[0];
                  for (size_t i = 0; i < std::min<size_t>(firstScreen, rows.size()); ++i)
                      shown += boardtext::dissent(figuresOf(rows[i], threshold), roster).size();
                  if (shown == 0)
                      qFatal("nothing is on the board");
              }),
        tools == 10'000 ? key("150") : QString());
}

int found(Desk &desk, const Query &query, const std::vector<PanelRow> &rows, int threshold)
{
    const QueryContext context{threshold, need(desk.searchReader()->toolsWith(query.texts()))};
    return int(std::ranges::count_if(
        rows, [&](const PanelRow &row) { return query.matches(row, context); }));
}

void measureKeystrokes(Desk &desk, int tools)
{
    const auto rows = need(desk.reader()->panelRows());
    const int threshold = need(desk.reader()->site()).shipThreshold;
    QueryWords words = QueryWords::of(rows, need(desk.reader()->roster()), threshold);
    words.me = key("Author 3");
    words.today = key("2026-06-15");
    need(desk.searchReader()->toolsWith(key("first"))); // checks the index, once a session
    Samples samples;
    qint64 all = 0;
    for (const char *typed : typedQueries) {
        const QString whole = key(typed);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            all += found(desk, Query::parse(whole.left(length), words), rows, threshold);
            samples.add(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    if (all == 0)
        qFatal("nothing was found");
    printRow(label(tools, "keystroke in a query"), samples,
             tools == 10'000 ? key("30 p95") : QString());
}

void measureCalibration(Desk &desk, int tools)
{
    const auto rows = need(desk.reader()->panelRows());
    const Roster roster = need(desk.reader()->roster());
    printRow(label(tools, "calibration"),
             timed(rounds,
                   [&](int) {
                       if (!calibrate(rows, roster, 60).alpha)
                           qFatal("no agreement was measured");
                   }),
             tools == 10'000 ? key("300") : QString());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QStringList sizes = arguments.mid(2);
    if (sizes.isEmpty())
        sizes = {key("1000"), key("10000"), key("100000")};
    printHeader();
    for (const QString &size : sizes) {
        const int tools = size.toInt();
        const QString path = arguments.value(1) + key("/splits.vdesk");
        auto desk = writtenDesk(path, tools);
        measureBoard(*desk, tools);
        measureKeystrokes(*desk, tools);
        measureCalibration(*desk, tools);
        desk.reset();
        measureWindow(path, tools);
    }
}
