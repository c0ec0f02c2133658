// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journalentry.h"

#include <functional>
#include <set>

namespace vd {

// What a reader of the history wants to see. Each part that is given narrows it.
struct HistoryFilter
{
    std::set<RecordRef> records; // changes of these; empty: of all
    std::optional<Field> field;
    QString author;
    std::optional<qint64> from;  // UTC milliseconds
    std::optional<qint64> until; // not this moment itself
    QString words;               // in a text before or after a change; case does not matter

    bool isOfChanges() const { return !records.empty() || field || !words.isEmpty(); }
};

// An edit with those of its changes that the filter lets through, the first ones of many.
struct HistoryEntry
{
    JournalEntry entry;
    int changeCount = 0; // how many the filter lets through; an import can have 100,000
};

// Edits of the history, the newest first.
struct HistoryPage
{
    std::vector<HistoryEntry> entries;
    qint64 before = 0; // older edits are before this position; 0: there are none
};

// Is told of the whole history, the oldest edit first.
struct HistoryVisitor
{
    std::function<void(const JournalEntry &entry)> onEntry; // without its changes
    std::function<void(const Change &change)> onChange;     // of the entry told last
};

} // namespace vd
