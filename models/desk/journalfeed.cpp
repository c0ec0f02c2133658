// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalfeed.h"

#include "desk/journal.h"
#include "desk/undoreader.h"

#include <limits>
#include <map>

namespace vd {

Result<void> JournalFeed::start(Database &database)
{
    Journal journal(database);
    VD_TRY_AS(position, journal.position());
    VD_TRY_AS(gesture, journal.gestureAt(position));
    m_position = position;
    m_told = gesture ? std::move(gesture->edit.changes) : std::vector<Change>();
    return {};
}

Result<std::vector<Commit>> JournalFeed::next(Database &database)
{
    Journal journal(database);
    VD_TRY_AS(entries, journal.entriesBetween(m_position, std::numeric_limits<qint64>::max()));
    std::vector<Commit> commits;
    if (entries.empty())
        return commits;
    bool isReplaced = false; // only the last entry can be replaced, by the first entry read here
    if (!m_told.empty()) {
        VD_TRY_AS(told, journal.gestureAt(m_position));
        isReplaced = !told;
    }
    for (const JournalEntry &entry : entries) {
        VD_TRY_AS(steps, UndoReader(database).stepsAfter(entry));
        commits.push_back(
            {entry.position, entry.edit.label, entry.edit.author,
             std::exchange(isReplaced, false) ? sinceTold(entry.edit.changes) : entry.edit.changes,
             std::move(steps)});
    }
    pass(entries.back());
    return commits;
}

void JournalFeed::pass(const JournalEntry &entry)
{
    m_position = entry.position;
    m_told = entry.edit.gesture.isEmpty() ? std::vector<Change>() : entry.edit.changes;
}

std::vector<Change> JournalFeed::sinceTold(const std::vector<Change> &changes) const
{
    std::map<FieldRef, Change> news;
    // Fields that the new entry no longer changes have their former values again.
    for (const Change &told : m_told)
        news[told.field] = {told.field, told.after, told.before};
    for (const Change &change : changes) {
        const auto [it, isNew] = news.try_emplace(change.field, change);
        it->second.after = change.after;
    }
    std::vector<Change> since;
    for (auto &[field, change] : news) {
        if (change.before != change.after)
            since.push_back(std::move(change));
    }
    return since;
}

} // namespace vd
