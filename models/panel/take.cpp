// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/take.h"

#include <algorithm>

namespace vd {

namespace {

template<typename S>
QString lineOf(const std::vector<S> &seats, int shipThreshold)
{
    QStringList words;
    for (const S &seat : seats) {
        if (const auto verdict = seat.effectiveVerdict(shipThreshold))
            words += seat.persona.text() + u'=' + QLatin1String(tokenOf(*verdict));
    }
    words.sort();
    return words.isEmpty() ? QStringLiteral("none") : words.join(u' ');
}

// Makes the line only if there are resolved notes: few tools have any.
template<typename S>
bool hasEnded(const NoteTally &notes, const std::vector<S> &seats, int shipThreshold)
{
    if (notes.open > 0 || notes.resolved == 0)
        return false;
    const QString now = lineOf(seats, shipThreshold);
    return std::ranges::all_of(notes.resolvedVerdicts,
                               [&](const QString &then) { return then == now; });
}

} // namespace

QString verdictsLine(const std::vector<Seat> &seats, int shipThreshold)
{
    return lineOf(seats, shipThreshold);
}

QString verdictsLine(const std::vector<PanelSeat> &seats, int shipThreshold)
{
    return lineOf(seats, shipThreshold);
}

Split splitSaid(const QString &line)
{
    Split split;
    for (const QString &word : line.split(u' '))
        split.count(verdictFrom(word.mid(word.indexOf(u'=') + 1)));
    return split;
}

bool isDiscussed(const NoteTally &notes, const std::vector<Seat> &seats, int shipThreshold)
{
    return hasEnded(notes, seats, shipThreshold);
}

bool isDiscussed(const NoteTally &notes, const std::vector<PanelSeat> &seats, int shipThreshold)
{
    return hasEnded(notes, seats, shipThreshold);
}

bool isTakeSet(const Tool &tool)
{
    return !tool.panelTakeVerdicts.isEmpty();
}

bool isTakeStale(const Tool &tool, int shipThreshold)
{
    return isTakeSet(tool) &&
           tool.panelTakeVerdicts != verdictsLine(tool.scorecard.seats(), shipThreshold);
}

} // namespace vd
