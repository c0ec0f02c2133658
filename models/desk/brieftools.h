// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/tool.h"
#include "panel/value.h"

#include <vector>

namespace vd {

class Database;

// A tool without description, reviews and logo, for pages about many tools; and the values of its
// listed and linked fields, which tell whether such a page has changed.
struct BriefTool
{
    Tool tool;
    std::vector<Value> listed;
    std::vector<Value> linked;
    std::vector<std::vector<Value>> seats; // the listed fields of each, as in the scorecard
};

// All tools that are not deleted, in desk order. The caller has a transaction open.
Result<std::vector<BriefTool>> readBriefTools(Database &database);

} // namespace vd
