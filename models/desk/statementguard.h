// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

struct sqlite3;

namespace vd {

// True while the caller does not want the answer any more. Asked on the thread that reads.
using Cancelled = std::function<bool()>;

// Ends a statement that works without end, or whose answer nobody wants any more, on one
// connection.
//
// The limit counts SQLite's steps and not seconds, so a busy machine or a slow disk never ends
// sound work. Each statement of this program takes steps in proportion to the rows that it reads,
// and so to the size of the file. The longest one on a desk of 10,000 tools and 40,000 reviews
// (225 MB), PRAGMA integrity_check, takes 5 million steps; the limit of that file is 500 million.
// A file that takes more was made or damaged so that it does.
class StatementGuard
{
public:
    enum class Stop { None, TooManySteps, Unwanted };

    explicit StatementGuard(QString path)
        : m_path(std::move(path))
    {
    }
    Q_DISABLE_COPY_MOVE(StatementGuard)

    void watch(sqlite3 *connection); // from now on; the guard must live as long as it
    void setCancelled(Cancelled isCancelled) { m_isCancelled = std::move(isCancelled); }
    void begin();                            // of a statement
    Stop stop() const { return m_stop; }     // why the last statement was ended
    qint64 steps() const { return m_steps; } // of the last statement, in whole intervals

private:
    bool mustStop();
    bool isBeyondLimit() const;

    const QString m_path; // of the file, which may grow
    Cancelled m_isCancelled;
    qint64 m_steps = 0;
    Stop m_stop = Stop::None;
};

} // namespace vd
