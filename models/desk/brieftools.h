// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/tool.h"
#include "panel/value.h"

#include <vector>

namespace vd {

class Database;

// A tool with what pages about many tools show: no description, no reviews, no logo. Beside it,
// the values of the fields that the table of fields calls listed and linked, to tell whether such
// pages have changed.
struct BriefTool
{
    Tool tool;
    std::vector<Value> listed;
    std::vector<Value> linked;
    std::vector<std::vector<Value>> seats; // the listed fields of each, as in the scorecard
};

// Those that exist, in desk order. The caller gives the transaction.
Result<std::vector<BriefTool>> readBriefTools(Database &database);

} // namespace vd
