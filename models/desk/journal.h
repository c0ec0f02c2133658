// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "desk/journalentry.h"

namespace vd {

// The record of every edit, in the order of commits, as a chain of hashes.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    // The last entry, if it is of this gesture by this author.
    Result<std::optional<JournalEntry>> lastOf(const QString &gesture, const QString &author);
    Result<qint64> position();               // of the last entry; 0 for none
    Result<QString> lastHash();              // empty for none
    Result<QString> hashAt(qint64 position); // empty, if there is no entry at it
    Result<JournalEntry> append(const Edit &edit, qint64 at);
    // The last entry makes way for one of the same gesture, at a new position.
    Result<JournalEntry> replaceLast(const JournalEntry &last, const Edit &edit, qint64 at);

    // The last of an author's entries without their changes, oldest first.
    Result<std::vector<JournalEntry>> latestBy(const QString &author, int count);
    // Entries after one position up to another, oldest first.
    Result<std::vector<JournalEntry>> entriesBetween(qint64 after, qint64 upTo);

    struct Row
    {
        JournalEntry entry;
        std::optional<QString> problem; // of this row, or of the chain up to it
    };
    // The whole journal with every link of the chain checked, however damaged.
    Result<void> inspect(const std::function<void(const Row &)> &reader);

private:
    Result<JournalEntry> insert(JournalEntry entry, const QString &hashBefore);
    Database &m_database;
};

} // namespace vd
