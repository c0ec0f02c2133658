// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/commit.h"
#include "desk/journalentry.h"

namespace vd {

class Database;

// Tells what the journal gained since it was last asked, so that a listener who keeps a copy of
// the desk by these commits alone always holds what the desk held after each of them.
class JournalFeed
{
public:
    // From here on; what is in the journal already is known.
    Result<void> start(Database &database);
    // Oldest first. They count as told: the caller passes them on.
    Result<std::vector<Commit>> next(Database &database);
    // The entry that the listener's own desk has just written, and tells by itself.
    void pass(const JournalEntry &entry);

private:
    // What a listener has yet to hear of an entry that replaced the last one that was told.
    std::vector<Change> sinceTold(const std::vector<Change> &changes) const;

    qint64 m_position = 0; // of the last entry that was told
    // Its changes, if it belongs to a gesture: the gesture may go on, and another entry replace it.
    std::vector<Change> m_told;
};

} // namespace vd
