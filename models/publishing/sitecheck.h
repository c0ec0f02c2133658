// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "preflight/finding.h"

#include <array>
#include <memory>
#include <vector>

namespace vd {

// What is known of a desk before it is published.
struct SiteCheck
{
    std::vector<preflight::Finding> findings;
    qint64 tools = 0;              // that are listed
    qint64 chosen = 0;             // comparisons of editors
    std::array<qint64, 3> pairs{}; // more than these, by PairPolicy
};

// Of the desk as the person may see it. Slow for many tools: made for another thread.
std::shared_ptr<const SiteCheck> checkSite(const std::shared_ptr<const Contents> &contents,
                                           const QString &person);

} // namespace vd
