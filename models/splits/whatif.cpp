// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/whatif.h"

#include "splits/board.h"

#include <algorithm>

namespace vd {

void WhatIf::suppose(const Id &seat, Own verdict)
{
    m_verdicts.insert_or_assign(seat, verdict);
}

void WhatIf::forget(const Id &seat)
{
    m_verdicts.erase(seat);
}

std::optional<WhatIf::Own> WhatIf::supposed(const Id &seat) const
{
    const auto it = m_verdicts.find(seat);
    if (it == m_verdicts.end())
        return {};
    return std::make_optional<Own>(it->second); // "on auto" is a value, too
}

bool WhatIf::isAbout(const PanelRow &row) const
{
    return !m_verdicts.empty() && std::ranges::any_of(row.seats, [this](const PanelSeat &seat) {
        return m_verdicts.contains(seat.seat);
    });
}

PanelRow WhatIf::applied(PanelRow row, int shipThreshold) const
{
    for (PanelSeat &seat : row.seats) {
        const auto before = seat.effectiveVerdict(shipThreshold);
        if (const auto verdict = supposed(seat.seat))
            seat.own = *verdict;
        if (seat.effectiveVerdict(shipThreshold) != before) {
            row.takeStale = row.takeSet;
            row.isDiscussed = false;
        }
    }
    row.tool.split = splitOf(row.seats, shipThreshold);
    return row;
}

std::vector<Id> ranked(const std::vector<PanelRow> &rows)
{
    struct Place
    {
        int ships;
        double mean;
        const ToolRow *tool;
    };
    std::vector<Place> places;
    for (const PanelRow &row : rows) {
        const Split &split = row.tool.split;
        const auto scores = scoresOf(row);
        if (split.open() == 0)
            places.push_back({split.ships, scores ? scores->mean : -1.0, &row.tool});
    }
    std::ranges::stable_sort(places, [](const Place &one, const Place &other) {
        if (one.ships != other.ships)
            return one.ships > other.ships;
        return one.mean != other.mean ? one.mean > other.mean : one.tool->name < other.tool->name;
    });
    std::vector<Id> ids;
    ids.reserve(places.size());
    for (const Place &place : places)
        ids.push_back(place.tool->id);
    return ids;
}

} // namespace vd
