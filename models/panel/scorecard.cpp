// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/scorecard.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vd {

std::optional<ScoreSummary> summaryOf(std::span<const int> scores)
{
    const size_t count = scores.size();
    Q_ASSERT(count <= size_t(Split::seats));
    if (count == 0)
        return {};
    std::array<int, Split::seats> sorted;
    sorted.fill(Score::highest + 1); // sorts behind the scores
    std::ranges::copy(scores, sorted.begin());
    std::ranges::sort(sorted);
    ScoreSummary summary;
    summary.mean = double(std::accumulate(scores.begin(), scores.end(), 0)) / double(count);
    summary.median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
    summary.spread = sorted[count - 1] - sorted[0];
    double squares = 0;
    for (const int score : scores)
        squares += (score - summary.mean) * (score - summary.mean);
    summary.deviation = std::sqrt(squares / double(count));
    return summary;
}

std::optional<size_t> loneDissenter(std::span<const std::optional<Verdict>> verdicts)
{
    Split split;
    for (const auto verdict : verdicts)
        split.count(verdict);
    if (split.verdicts() < 3 || std::min(split.ships, split.skips) != 1)
        return {};
    const std::optional lone = split.ships == 1 ? Verdict::Ship : Verdict::Skip;
    return size_t(std::ranges::find(verdicts, lone) - verdicts.begin());
}

Scorecard::Scorecard(std::vector<Seat> seats)
    : m_seats(std::move(seats))
{
    Q_ASSERT(m_seats.size() <= size_t(Split::seats));
}

const Seat *Scorecard::seatOf(const Id &persona) const
{
    const auto it = std::ranges::find(m_seats, persona, &Seat::persona);
    return it == m_seats.end() ? nullptr : &*it;
}

bool Scorecard::isPartlyHidden() const
{
    return std::ranges::any_of(m_seats, &Seat::isHidden);
}

Split Scorecard::split(int shipThreshold) const
{
    Split split;
    for (const Seat &seat : m_seats)
        split.count(seat.effectiveVerdict(shipThreshold));
    return split;
}

const Seat *Scorecard::loneDissenter(int shipThreshold) const
{
    std::vector<std::optional<Verdict>> verdicts;
    verdicts.reserve(m_seats.size());
    for (const Seat &seat : m_seats)
        verdicts.push_back(seat.effectiveVerdict(shipThreshold));
    const auto lone = vd::loneDissenter(verdicts);
    return lone ? &m_seats[*lone] : nullptr;
}

std::optional<ScoreSummary> Scorecard::scores() const
{
    std::vector<int> scores;
    for (const Seat &seat : m_seats) {
        if (seat.score)
            scores.push_back(seat.score->value());
    }
    return summaryOf(scores);
}

} // namespace vd
