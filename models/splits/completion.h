// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/querywords.h"

namespace vd {

// The completions at the cursor of a query.
struct Completion
{
    struct Option
    {
        QString insert;
        QString explanation; // may be empty
    };
    static constexpr size_t mostOptions = 30;

    // The range that an option replaces, in UTF-16 units of the query.
    qsizetype start = 0;
    qsizetype length = 0;
    std::vector<Option> options;
};

Completion complete(const QString &query, qsizetype cursor, const QueryWords &words);

} // namespace vd
