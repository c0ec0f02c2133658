// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/site.h"

namespace vd {

// A tool with its seats and notes at one moment.
struct ToolState
{
    Record tool;
    std::vector<Record> seats; // those that exist
    int shipThreshold = 60;
    TiePolicy tie = TiePolicy::Mixed;
    std::vector<Record> notes = {}; // those that exist
};

// Sets the derived fields of the new state: the tool's `updatedAt`, `formerSlugs`, `verdictHistory`
// and `panelTakeVerdicts`, and its notes' `resolvedVerdicts`. They keep what pages need of the
// past, because pages are made from records alone, never from the journal.
ToolState updateDerivedFields(ToolState before, ToolState after, qint64 now);

} // namespace vd
