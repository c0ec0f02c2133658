// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statementguard.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace vd {

namespace {

constexpr int interval = 100'000;             // steps between two looks, about a millisecond
constexpr qint64 stepsOfAnyFile = 50'000'000; // about a second
constexpr qint64 stepsPerByte = 2;

} // namespace

void StatementGuard::watch(sqlite3 *connection)
{
    // Called within SQLite's C code, through which no exception can pass.
    const auto look = [](void *guard) noexcept -> int {
        return static_cast<StatementGuard *>(guard)->mustStop() ? 1 : 0;
    };
    sqlite3_progress_handler(connection, interval, look, this);
}

void StatementGuard::begin()
{
    m_steps = 0;
    m_stop = Stop::None;
}

bool StatementGuard::mustStop()
{
    m_steps += interval;
    if (m_isCancelled && m_isCancelled())
        m_stop = Stop::Unwanted;
    else if (isBeyondLimit())
        m_stop = Stop::TooManySteps;
    return m_stop != Stop::None;
}

bool StatementGuard::isBeyondLimit() const
{
    return m_steps > stepsOfAnyFile &&
           m_steps > stepsOfAnyFile + stepsPerByte * QFileInfo(m_path).size();
}

} // namespace vd
