// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

#include <array>
#include <chrono>

namespace vd {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

// Not with QDateTime, which would take longer than rendering the rest of the line.
QString isoInstant(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds(milliseconds)};
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const int year = int(date.year());
    if (year < 0 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    const hh_mm_ss time(instant - midnight);
    std::array<char, 24> text{"0000-00-00T00:00:00.000"};
    text.back() = 'Z';
    const auto write = [&](size_t end, unsigned number) {
        for (; number > 0; number /= 10)
            text[--end] = char('0' + number % 10);
    };
    write(4, unsigned(year));
    write(7, unsigned(date.month()));
    write(10, unsigned(date.day()));
    write(13, unsigned(time.hours().count()));
    write(16, unsigned(time.minutes().count()));
    write(19, unsigned(time.seconds().count()));
    write(23, unsigned(time.subseconds().count()));
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString utcDay(qint64 milliseconds)
{
    return isoInstant(milliseconds).left(10);
}

} // namespace vd
