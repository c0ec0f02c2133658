// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/slug.h"

namespace vd {

class Record;

// Two tools chosen to be published side by side.
struct Comparison
{
    Id id;
    Id left;
    Id right;
    QString title;      // empty: "A vs B"
    QString standfirst; // empty: the site's

    static Comparison from(const Record &record);
};

// The last part of a comparison's address, the same whichever tool stands left: "a-vs-b".
QString comparisonAddress(const Slug &one, const Slug &other);

} // namespace vd
