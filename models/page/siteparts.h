// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/pairing.h"

namespace vd::page {

// Parts of pages that show no single tool. Each function renders one HTML element that has the
// part's id, from its arguments alone.
std::string renderHeader(const Pairing &pairing, const Context &context);
std::string renderNewsletter(const Context &context); // empty if the site has no valid address
std::string renderBookmarks(const Context &context);
std::string renderFooter(const Pairing &pairing, const Context &context);
// `updated` in milliseconds since 1970, UTC; nullopt leaves the date out.
std::string renderFooter(std::optional<qint64> updated, const Context &context);
// The links between the pages of a site; empty for a page that stands alone. `path` is the page's
// own path, whose link is marked as current.
std::string renderNavigation(const QString &path, const Context &context);

} // namespace vd::page
