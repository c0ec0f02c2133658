// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "preflight/finding.h"

#include <array>
#include <memory>
#include <vector>

namespace vd {

// The results of checking a desk before it is published.
struct SiteCheck
{
    std::vector<preflight::Finding> findings;
    qint64 tools = 0;              // that are listed
    qint64 chosen = 0;             // comparisons of editors
    std::array<qint64, 3> pairs{}; // in addition, by PairPolicy
};

// Checks a desk as the viewer may see it. Slow for many tools: call it on another thread.
std::shared_ptr<const SiteCheck> checkSite(const std::shared_ptr<const Contents> &contents);

} // namespace vd
