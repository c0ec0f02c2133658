// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vd {

// The values from a lower to an upper bound; without one, all on that side.
template<typename T>
struct Range
{
    std::optional<T> low;
    std::optional<T> high;
    bool withLow = true;
    bool withHigh = true;

    bool isEmpty() const { return low && high && *low > *high; }
    bool holds(const T &value) const
    {
        const bool above = !low || value > *low || (withLow && value == *low);
        const bool below = !high || value < *high || (withHigh && value == *high);
        return above && below;
    }
};

// Of figures, which are compared as they are shown: rounded to one decimal, halves up. Where more
// were typed, to as many: of two thirds 0.7 holds, and 0.67, but neither 0.66 nor >0.7.
struct FigureRange
{
    Range<double> range;
    int decimals = 1;

    bool isEmpty() const { return range.isEmpty(); }
    bool holds(double figure) const;
};

// What was typed: ">40", "<=62.5", "=40" or "40", "40..60" with both ends, "40..", "..60".
// Nothing for anything else.
std::optional<FigureRange> figureRangeFrom(const QString &typed);
// The same of days, "2026-06-01" or `today`'s word "today".
std::optional<Range<QString>> dateRangeFrom(const QString &typed, const QString &today);

} // namespace vd
