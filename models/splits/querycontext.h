// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/querytext.h"

#include <unordered_set>
#include <vector>

namespace vd {

// What matching needs besides the row.
struct QueryContext
{
    int shipThreshold = 60;
    std::vector<std::unordered_set<Id>> found; // tools, in the order of Query::texts()
};

} // namespace vd
