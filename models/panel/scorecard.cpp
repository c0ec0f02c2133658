// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/scorecard.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vd {

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
    const Split split = this->split(shipThreshold);
    if (split.verdicts() < 3 || std::min(split.ships, split.skips) != 1)
        return nullptr;
    const Verdict lone = split.ships == 1 ? Verdict::Ship : Verdict::Skip;
    const auto it = std::ranges::find_if(
        m_seats, [&](const Seat &seat) { return seat.effectiveVerdict(shipThreshold) == lone; });
    return &*it;
}

std::optional<ScoreSummary> Scorecard::scores() const
{
    std::vector<int> scores;
    for (const Seat &seat : m_seats) {
        if (seat.score)
            scores.push_back(seat.score->value());
    }
    if (scores.empty())
        return {};
    std::ranges::sort(scores);
    const size_t count = scores.size();
    ScoreSummary summary;
    summary.mean = double(std::accumulate(scores.begin(), scores.end(), 0)) / double(count);
    summary.median = (scores[(count - 1) / 2] + scores[count / 2]) / 2.0;
    summary.spread = scores.back() - scores.front();
    double squares = 0;
    for (const int score : scores)
        squares += (score - summary.mean) * (score - summary.mean);
    summary.deviation = std::sqrt(squares / double(count));
    return summary;
}

} // namespace vd
