// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk without a window, for the programs beside it that kill, starve and contradict it:
//   type DESK SEED [GESTURES]      edits, endlessly without a number
//   clock DESK GESTURES            edits under a clock that jumps
//   count DESK EDITS SEED          adds 1 to one of ten counters, EDITS times
//   fuzz DESK JSON SEED COUNT      imports what a mutator makes of a valid file
#include "exchange/deskimport.h"
#include "mutator.h"
#include "report.h"
#include "typist.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <array>
#include <csignal>
#include <cstdio>
#include <limits>

namespace {

using namespace vd;
using namespace vd::faults;

constexpr qint64 hour = 3'600'000;

// Around the hour that Berlin has twice, 2026-10-25 02:00 to 03:00, with jumps of 2 h and a year.
constexpr qint64 fold = 1'792'886'400'000;
constexpr std::array moments = {
    fold,        fold - 2 * hour, fold + hour / 2,    fold + 3 * hour / 2,
    fold + hour, qint64(0),       fold + 8760 * hour, fold - 8760 * hour};

Clock jumpingClock()
{
    return [next = size_t(0)]() mutable {
        const qint64 now = moments.at(next++ % moments.size());
        tell({{QStringLiteral("event"), QStringLiteral("clock")}, {QStringLiteral("at"), now}});
        return now;
    };
}

int failure(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return error.kind == ErrorKind::Input ? 1 : 3;
}

int type(const QStringList &arguments, const Clock &clock, unsigned seed, int gestures)
{
    auto desk = Desk::open(arguments.at(1), Desk::Checks::Structure, clock);
    if (!desk)
        return failure(desk.error());
    auto records = (*desk)->reader()->records();
    if (!records)
        return failure(records.error());
    Typist typist(**desk, std::move(*records), seed);
    while (gestures-- > 0)
        typist.work();
    return 0;
}

int count(const QString &path, int edits, unsigned seed)
{
    constexpr int rows = 10;
    std::mt19937 random(seed);
    auto desk = Desk::open(path);
    if (!desk)
        return failure(desk.error());
    auto records = (*desk)->reader()->records();
    if (!records)
        return failure(records.error());
    int conflicts = 0;
    while (edits > 0) {
        Record &tool = records->tools.at(random() % rows);
        const FieldRef field{tool.ref(), Field::CommunityShip};
        const Value after = tool.integer(Field::CommunityShip) + 1;
        const auto commit = (*desk)->apply({QStringLiteral("Count"),
                                            QStringLiteral("driver"),
                                            {},
                                            {},
                                            {{field, tool.value(field.field), after}}});
        if (commit) {
            tool.set(field.field, after);
            --edits;
            tell({{QStringLiteral("event"), QStringLiteral("done")},
                  {QStringLiteral("position"), commit->position}});
        } else if (!commit.error().conflicts.empty()) {
            tool.set(field.field, commit.error().conflicts.front().theirs);
            ++conflicts;
        } else {
            tellFailure(commit.error());
            QThread::msleep(10);
        }
    }
    tell({{QStringLiteral("event"), QStringLiteral("end")},
          {QStringLiteral("conflicts"), conflicts}});
    return 0;
}

struct FuzzCounts
{
    int refused = 0;
    int applied = 0;
    int unchanged = 0;
};

// One mutated file against the desk: taken whole, and then there is nothing left to do, or not at
// all. The error is a finding.
Result<void> importOnce(Desk &desk, const QString &path, FuzzCounts &counts)
{
    VD_TRY_AS(position, desk.read(&DeskReader::position));
    VD_TRY_AS(records, desk.read(&DeskReader::records));
    auto plan = [&]() -> Result<ImportPlan> {
        VD_TRY_AS(json, readImportFile(path));
        return planImport(records, {{path, std::move(json)}});
    };
    const auto planned = plan();
    bool applied = false;
    if (planned && !planned->isEmpty()) {
        applied =
            desk.apply({QStringLiteral("Fuzz"), QStringLiteral("driver"), {}, {}, planned->changes})
                .has_value();
    }
    VD_TRY_AS(now, desk.read(&DeskReader::position));
    if (now != position + (applied ? 1 : 0))
        return inputError(QStringLiteral("a refused import moved the journal"));
    if (!planned && planned.error().lines.isEmpty())
        return inputError(QStringLiteral("refused without a word"));
    ++(applied                         ? counts.applied
       : planned && planned->isEmpty() ? counts.unchanged
                                       : counts.refused);
    if (!applied)
        return {};
    VD_TRY_AS(after, desk.read(&DeskReader::records));
    records = std::move(after);
    const auto again = plan();
    if (!again || !again->isEmpty())
        return inputError(QStringLiteral("the same file again is not without effect"));
    const auto problems = *desk.verify();
    return problems.empty() ? Result<void>() : inputError(problems.front().problem);
}

int fuzz(const QStringList &arguments)
{
    QFile original(arguments.at(2));
    auto desk = Desk::open(arguments.at(1));
    if (!desk)
        return failure(desk.error());
    if (!original.open(QIODevice::ReadOnly))
        return 3;
    Mutator mutator(original.readAll(), arguments.at(3).toUInt());
    const QString path = arguments.at(2) + QLatin1String(".mutated");
    FuzzCounts counts;
    for (int i = arguments.at(4).toInt(); i > 0; --i) {
        const QByteArray bytes = mutator.next();
        QFile mutated(path);
        if (!mutated.open(QIODevice::WriteOnly) || mutated.write(bytes) != bytes.size())
            return 3;
        mutated.close();
        if (const auto imported = importOnce(**desk, path, counts); !imported)
            return failure(imported.error());
    }
    tell({{QStringLiteral("refused"), counts.refused},
          {QStringLiteral("applied"), counts.applied},
          {QStringLiteral("unchanged"), counts.unchanged}});
    return 0;
}

int run(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    const auto number = [&](int index) { return arguments.value(index).toInt(); };
    if (command == QLatin1String("type") && arguments.size() >= 3) {
        return type(arguments, systemClock(), unsigned(number(2)),
                    arguments.size() > 3 ? number(3) : std::numeric_limits<int>::max());
    }
    if (command == QLatin1String("clock") && arguments.size() == 3)
        return type(arguments, jumpingClock(), 1, number(2));
    if (command == QLatin1String("count") && arguments.size() == 4)
        return count(arguments.at(1), number(2), unsigned(number(3)));
    if (command == QLatin1String("fuzz") && arguments.size() == 5)
        return fuzz(arguments);
    std::fputs("usage: desk_driver type|clock|count|fuzz DESK …\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments().mid(1));
}
