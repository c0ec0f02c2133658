// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// tools/<slug>.html: the whole panel on one tool, what it is compared with, how its verdict changed
// and how to share it. `tool` must be whole; those of the overview may be brief.
std::string renderTool(const Tool &tool, const SiteIndex &overview, const Context &context);

} // namespace vd::page
