// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// index.html: the latest verdicts, the panels that are most divided, and ways to all the rest.
std::string renderHome(const SiteIndex &overview, const Context &context);

} // namespace vd::page
