// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// index.html: the latest verdicts, the most divided panels, and links to all other lists.
std::string renderHome(const SiteIndex &overview, const Context &context);

} // namespace vd::page
