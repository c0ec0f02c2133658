// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vd {

// A seat's score: a whole number from 0 to 100.
class Score
{
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 100;

    static Result<Score> from(qint64 value);

    int value() const { return m_value; }
    friend auto operator<=>(const Score &, const Score &) = default;

private:
    explicit Score(int value)
        : m_value(value)
    {
    }
    int m_value;
};

} // namespace vd
