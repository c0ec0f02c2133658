// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/panelrow.h"

#include "panel/take.h"

#include <algorithm>

namespace vd {

namespace {

ToolRow toolRowOf(const Tool &tool, int shipThreshold)
{
    return {tool.id,
            tool.slug,
            tool.name,
            tool.category,
            tool.status,
            tool.starred,
            tool.updatedAt.value_or(0),
            tool.scorecard.split(shipThreshold)};
}

} // namespace

const PanelSeat *seatOf(const PanelRow &row, const Id &persona)
{
    const auto it = std::ranges::find(row.seats, persona, &PanelSeat::persona);
    return it == row.seats.end() ? nullptr : &*it;
}

bool isHeld(const PanelRow &row, TiePolicy tie)
{
    return tie == TiePolicy::Hold && row.tool.split == Split{2, 2} && !row.isDiscussed &&
           !(row.takeSet && !row.takeStale);
}

PanelRow panelRowOf(const Tool &tool, int shipThreshold)
{
    PanelRow row;
    row.tool = toolRowOf(tool, shipThreshold);
    row.price = tool.pricing.entry;
    for (const Seat &seat : tool.scorecard.seats()) {
        row.seats.push_back({seat.id, seat.persona, seat.score, seat.verdict, seat.author, seat.due,
                             seat.isHidden});
    }
    row.notesOpen = tool.notes.open;
    row.isDiscussed = isDiscussed(tool.notes, row.seats, shipThreshold);
    row.takeSet = isTakeSet(tool);
    row.takeStale = isTakeStale(tool, shipThreshold);
    if (tool.isPanelHidden) {
        row.tool.split = {};
        row.tool.isHidden = true;
        row.isDiscussed = false;
    }
    return row;
}

} // namespace vd
