// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/publishedverdict.h"

#include "panel/take.h"

namespace vd {

namespace {

constexpr Split tie = {.ships = 2, .skips = 2};

} // namespace

PanelVerdict PublishedVerdict::verdict() const
{
    return isHeld || isHidden ? PanelVerdict::Pending : split.verdict();
}

std::optional<int> PublishedVerdict::panelShip() const
{
    return isHeld || isHidden ? std::nullopt : split.panelShip();
}

int PublishedVerdict::open() const
{
    return isHidden ? 0 : split.open();
}

PublishedVerdict publishedVerdict(const Tool &tool, const Site &site)
{
    PublishedVerdict published{tool.scorecard.split(site.shipThreshold), false, false};
    published.isHidden = tool.scorecard.isPartlyHidden();
    published.isHeld = site.tie == TiePolicy::Hold && published.split == tie &&
                       !isSettled(tool, site.shipThreshold);
    return published;
}

bool isSettled(const Tool &tool, int shipThreshold)
{
    if (isTakeSet(tool) && !isTakeStale(tool, shipThreshold))
        return true;
    return isDiscussed(tool.notes, tool.scorecard.seats(), shipThreshold);
}

} // namespace vd
