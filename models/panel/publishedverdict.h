// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/site.h"
#include "panel/tool.h"

namespace vd {

// What a panel is shown to say, wherever a verdict of a tool is shown on pages.
struct PublishedVerdict
{
    Split split;
    bool isHeld = false;   // two against two, and the site holds that until it is settled
    bool isHidden = false; // from the person who looks, see blind.h

    PanelVerdict verdict() const;
    std::optional<int> panelShip() const; // nothing as long as the verdict is not shown
    int open() const;
};

PublishedVerdict publishedVerdict(const Tool &tool, const Site &site);

// A tie is settled by a discussion that came to its end on these very verdicts, or by a panel take
// that is not stale. Notes that were resolved on a panel that has changed since settle nothing.
bool isSettled(const Tool &tool, int shipThreshold);

} // namespace vd
