// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// search.html; where no script runs it leads to the list of all tools.
std::string renderSearch(const Context &context);

// search.json, one entry a listed tool: [{"c": category, "s": tagline, "t": name, "u": path,
// "v": "ship" | "mixed" | "skip" | "pending"}]. The search page gets the same as a script that
// declares `verdictDeskSearch`.
std::string renderSearchIndex(const SiteIndex &overview, const Context &context);

// 404.html, which hosts show at any address: the context's root has to be absolute.
std::string renderNotFound(const Context &context);

// What stands at `from` since the page there went to `to`; paths in the site.
std::string renderRedirect(const QString &from, const QString &to, const Context &context);

} // namespace vd::page
