// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/seat.h"
#include "panel/split.h"

#include <vector>

namespace vd {

// Over the seats with a score; the standard deviation is that of the population.
struct ScoreSummary
{
    double mean = 0;
    double median = 0;
    int spread = 0; // highest minus lowest
    double deviation = 0;
};

// A tool's seats, four at most, each persona once, in the order the editor gave them.
class Scorecard
{
public:
    Scorecard() = default;
    explicit Scorecard(std::vector<Seat> seats);

    const std::vector<Seat> &seats() const { return m_seats; }
    const Seat *seatOf(const Id &persona) const; // nullptr: not on this panel

    bool isPartlyHidden() const; // see blind.h
    Split split(int shipThreshold) const;
    // Of at least three verdicts, the one seat whose verdict differs from all the others.
    const Seat *loneDissenter(int shipThreshold) const;
    std::optional<ScoreSummary> scores() const; // nothing without a score

private:
    std::vector<Seat> m_seats;
};

} // namespace vd
