// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/seat.h"
#include "panel/split.h"

#include <span>
#include <vector>

namespace vd {

// Over the seats with a score. The standard deviation is that of the population.
struct ScoreSummary
{
    double mean = 0;
    double median = 0;
    int spread = 0; // highest minus lowest
    double deviation = 0;

    friend bool operator==(const ScoreSummary &, const ScoreSummary &) = default;
};

// Nothing, if there is no score.
std::optional<ScoreSummary> summaryOf(std::span<const int> scores);
// The seat whose verdict differs from all others. Nothing for fewer than three verdicts.
std::optional<size_t> loneDissenter(std::span<const std::optional<Verdict>> verdicts);

// A tool's seats in the editor's order: at most four, each persona once.
class Scorecard
{
public:
    Scorecard() = default;
    explicit Scorecard(std::vector<Seat> seats);

    const std::vector<Seat> &seats() const { return m_seats; }
    const Seat *seatOf(const Id &persona) const; // nullptr: not on this panel

    bool isPartlyHidden() const; // see blind.h
    Split split(int shipThreshold) const;
    const Seat *loneDissenter(int shipThreshold) const; // nullptr: nobody
    std::optional<ScoreSummary> scores() const;

private:
    std::vector<Seat> m_seats;
};

} // namespace vd
