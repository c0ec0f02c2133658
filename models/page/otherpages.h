// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// search.html; without scripts, it links to the list of all tools.
std::string renderSearch(const Context &context);

// search.json, one entry per listed tool: [{"c": category, "s": tagline, "t": name, "u": path,
// "v": "ship" | "mixed" | "skip" | "pending"}]. The search page loads the same data as a script
// that declares `verdictDeskSearch`.
std::string renderSearchIndex(const SiteIndex &overview, const Context &context);

// 404.html, which web hosts show at any address, so the context's root must be absolute.
std::string renderNotFound(const Context &context);

// The page at the former path `from`, which redirects to the path `to`.
std::string renderRedirect(const QString &from, const QString &to, const Context &context);

} // namespace vd::page
