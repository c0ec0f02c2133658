// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd {

// Words to look up in the full-text index, each beginning a word there; a phrase is found as it
// stands, whole words side by side.
struct QueryText
{
    QString words;
    bool isPhrase = false;

    friend bool operator==(const QueryText &, const QueryText &) = default;
};

} // namespace vd
