// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd {

// What to look up in the full-text index. Each word finds words that begin with it; a phrase finds
// the same whole words side by side.
struct QueryText
{
    QString words;
    bool isPhrase = false;

    friend bool operator==(const QueryText &, const QueryText &) = default;
};

} // namespace vd
