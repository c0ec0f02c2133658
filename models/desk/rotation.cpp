// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rotation.h"

#include <QDateTime>

#include <functional>

namespace vd {

namespace {

struct Rule
{
    size_t count;
    std::function<qint64(qint64 made)> period; // the same for all times of one period
};

QDate dayOf(qint64 made)
{
    return QDateTime::fromMSecsSinceEpoch(made, Qt::UTC).date();
}

qint64 weekOf(qint64 made)
{
    int year = 0;
    const int week = dayOf(made).weekNumber(&year); // ISO 8601: a week belongs to one year
    return year * 100 + week;
}

} // namespace

std::set<qint64> keptBackups(const std::set<qint64> &made)
{
    const Rule rules[] = {
        {10, [](qint64 at) { return at; }},
        {7, [](qint64 at) { return dayOf(at).toJulianDay(); }},
        {4, weekOf},
        {12, [](qint64 at) { return qint64(dayOf(at).year() * 100 + dayOf(at).month()); }},
    };
    std::set<qint64> kept;
    for (const Rule &rule : rules) {
        std::set<qint64> periods;
        for (auto at = made.rbegin(); at != made.rend() && periods.size() < rule.count; ++at) {
            if (periods.insert(rule.period(*at)).second)
                kept.insert(*at);
        }
    }
    return kept;
}

} // namespace vd
