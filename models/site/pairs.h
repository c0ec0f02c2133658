// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/contents.h"

namespace vd::site {

// Two tools that get a compare page. Indices into the contents.
struct Pair
{
    static constexpr quint32 none = 0xffffffff;

    quint32 left = 0;
    quint32 right = 0;
    quint32 comparison = none; // that editors chose; none: by the policy
};

// How many pairs a policy would publish besides those that editors chose.
qint64 countByPolicy(const Contents &contents, PairPolicy policy);

// First those that editors chose, in desk order, then those of the site's policy. Two pairs that
// would share an address are an error that names them.
Result<std::vector<Pair>> publishedPairs(const Contents &contents);

} // namespace vd::site
