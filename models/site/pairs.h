// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/contents.h"

namespace vd::site {

// Two tools that get a compare page, as indices into the contents.
struct Pair
{
    static constexpr quint32 none = 0xffffffff;

    quint32 left = 0;
    quint32 right = 0;
    quint32 comparison = none; // chosen by editors; none: by the policy
};

// The number of pairs that a policy publishes in addition to those that editors chose.
qint64 countByPolicy(const Contents &contents, PairPolicy policy);

// The pairs that editors chose, in desk order, then those of the site's policy. If two pairs would
// share an address, the error names them.
Result<std::vector<Pair>> publishedPairs(const Contents &contents);

} // namespace vd::site
