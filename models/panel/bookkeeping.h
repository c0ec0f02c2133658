// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/site.h"

namespace vd {

// A tool with its seats at one moment.
struct ToolState
{
    Record tool;
    std::vector<Record> seats; // those that exist
    int shipThreshold = 60;
    TiePolicy tie = TiePolicy::Mixed;
    std::vector<Record> notes = {}; // those that exist
};

// What an edit keeps of the past by itself: the tool's `updatedAt`, `formerSlugs`,
// `verdictHistory` and `panelTakeVerdicts`, and its notes' `resolvedVerdicts`, after going from one
// state to the other. Pages show them, and are made from records alone.
ToolState updateDerivedFields(ToolState before, ToolState after, qint64 now);

} // namespace vd
