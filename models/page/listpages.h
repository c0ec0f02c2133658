// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// tools/index.html: every tool of the site by category, retired ones at the end.
std::string renderToolIndex(const SiteIndex &overview, const Context &context);
// compare/index.html: the comparisons that editors chose; then the number of others for each tool.
std::string renderCompareIndex(const SiteIndex &overview, const Context &context);
// categories/<slug>.html
std::string renderCategory(const Category &category, const SiteIndex &overview,
                           const Context &context);

} // namespace vd::page
