// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/take.h"

namespace vd {

QString verdictsLine(const std::vector<Seat> &seats, int shipThreshold)
{
    QStringList words;
    for (const Seat &seat : seats) {
        if (const auto verdict = seat.effectiveVerdict(shipThreshold))
            words += seat.persona.text() + u'=' + QLatin1String(word(*verdict));
    }
    words.sort();
    return words.isEmpty() ? QStringLiteral("none") : words.join(u' ');
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
