// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vd {

// The values from a lower to an upper bound. A missing bound does not limit.
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

// A range of figures. They are compared as shown: rounded to one decimal, halves up, or to as many
// decimals as were typed. Two thirds match 0.7 and 0.67, but neither 0.66 nor >0.7.
struct FigureRange
{
    Range<double> range;
    int decimals = 1;

    bool isEmpty() const { return range.isEmpty(); }
    bool holds(double figure) const;
};

// Accepts ">40", "<=62.5", "=40" or "40", "40..60" with both ends, "40..", "..60". nullopt for
// anything else.
std::optional<FigureRange> figureRangeFrom(const QString &typed);
// The same for days, such as "2026-06-01" or the word "today".
std::optional<Range<QString>> dateRangeFrom(const QString &typed, const QString &today);

} // namespace vd
