// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/site.h"
#include "panel/tool.h"

namespace vd {

// A tool's panel verdict as pages show it.
struct PublishedVerdict
{
    Split split;
    bool isHeld = false;   // two against two, which the site holds until it is settled
    bool isHidden = false; // from the viewer, see blind.h

    PanelVerdict verdict() const;
    std::optional<int> panelShip() const; // nothing while the verdict is held or hidden
    int open() const;
};

PublishedVerdict publishedVerdict(const Tool &tool, const Site &site);

// A tie is settled by a discussion that ended on the present verdicts, or by a panel take that is
// not stale. Notes that were resolved before the verdicts changed settle nothing.
bool isSettled(const Tool &tool, int shipThreshold);

} // namespace vd
