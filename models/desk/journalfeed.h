// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/commit.h"
#include "desk/journalentry.h"

namespace vd {

class Database;

// Returns the commits that were added to the journal since the last call. A listener that applies
// them to a copy of the desk has, after each commit, what the desk had.
class JournalFeed
{
public:
    // Starts at the end of the journal.
    Result<void> start(Database &database);
    // The new commits, oldest first. They are not returned again.
    Result<std::vector<Commit>> next(Database &database);
    // Skips the entry that this program has just written and announces itself.
    void pass(const JournalEntry &entry);

private:
    // The changes between the last entry returned and the entry that replaced it.
    std::vector<Change> sinceTold(const std::vector<Change> &changes) const;

    qint64 m_position = 0; // of the last entry returned
    // Its changes, if it belongs to a gesture. A later entry of the gesture may replace it.
    std::vector<Change> m_told;
};

} // namespace vd
