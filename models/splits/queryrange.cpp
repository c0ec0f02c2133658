// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/queryrange.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace vd {

namespace {

constexpr qsizetype longestNumber = 15; // digits that a double can represent exactly

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<double> numberFrom(const QString &typed)
{
    // QString also accepts "1e9", "inf" and "nan"; and with ".5", "4...5" would be a range.
    const bool isPlain = std::ranges::all_of(typed,
                                             [](QChar c) { return isDigit(c) || c == u'.'; });
    const bool isWhole = !typed.isEmpty() && isDigit(typed.front()) && isDigit(typed.back());
    bool read = false;
    const double number = typed.toDouble(&read);
    if (!isPlain || !isWhole || !read || typed.size() > longestNumber)
        return {};
    return number;
}

// The largest number of decimals in the typed numbers.
int decimalsIn(const QString &typed)
{
    int most = 0;
    int decimals = -1; // no point yet
    for (const QChar c : typed) {
        if (c == u'.')
            decimals = 0;
        else if (!isDigit(c))
            decimals = -1;
        else if (decimals >= 0)
            most = std::max(most, ++decimals);
    }
    return most;
}

std::optional<QString> dateFrom(const QString &typed, const QString &today)
{
    if (typed.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0 && !today.isEmpty())
        return today;
    const bool isDate = typed.size() == 10 && QDate::fromString(typed, Qt::ISODate).isValid();
    return isDate ? std::optional(typed) : std::nullopt;
}

template<typename T, typename Read>
std::optional<Range<T>> between(const QString &typed, qsizetype dots, Read read)
{
    const QString low = typed.left(dots);
    const QString high = typed.mid(dots + 2);
    Range<T> range{read(low), read(high)};
    const bool isRead = (low.isEmpty() || range.low) && (high.isEmpty() || range.high);
    if (!isRead || (low.isEmpty() && high.isEmpty()))
        return {};
    return range;
}

template<typename T, typename Read>
std::optional<Range<T>> compared(const QString &typed, Read read)
{
    const QChar sign = typed.isEmpty() ? QChar() : typed.front();
    const bool isOpen = sign == u'<' || sign == u'>';
    const bool hasEqual = sign == u'=' || (isOpen && typed.mid(1, 1) == u'=');
    const auto value = read(typed.mid(int(isOpen) + int(hasEqual)));
    if (!value)
        return {};
    Range<T> range;
    range.withLow = range.withHigh = hasEqual || !isOpen;
    if (sign != u'<')
        range.low = value;
    if (sign != u'>')
        range.high = value;
    return range;
}

template<typename T, typename Read>
std::optional<Range<T>> rangeFrom(const QString &typed, Read read)
{
    const qsizetype dots = typed.indexOf(QLatin1String(".."));
    return dots >= 0 ? between<T>(typed, dots, read) : compared<T>(typed, read);
}

} // namespace

bool FigureRange::holds(double figure) const
{
    const double unit = std::pow(10.0, decimals);
    return range.holds(std::round(figure * unit) / unit);
}

std::optional<FigureRange> figureRangeFrom(const QString &typed)
{
    const auto range = rangeFrom<double>(typed, numberFrom);
    return range ? std::optional(FigureRange{*range, std::max(1, decimalsIn(typed))})
                 : std::nullopt;
}

std::optional<Range<QString>> dateRangeFrom(const QString &typed, const QString &today)
{
    return rangeFrom<QString>(typed, [&](const QString &date) { return dateFrom(date, today); });
}

} // namespace vd
