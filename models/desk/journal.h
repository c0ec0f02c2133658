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
    // The entry at a position, if it belongs to a gesture.
    Result<std::optional<JournalEntry>> gestureAt(qint64 position);
    // The last entry after a position that changes a field.
    Result<std::optional<JournalEntry>> lastToChange(const FieldRef &field, qint64 after);
    Result<JournalEntry> append(const Edit &edit, qint64 at);
    // The last entry makes way for one of the same gesture, at a new position.
    Result<JournalEntry> replaceLast(const JournalEntry &last, const Edit &edit, qint64 at);

    // The last of an author's entries up to a position, oldest first. Not the desk's first entry,
    // which makes its site: without that there is no desk.
    Result<std::vector<EntryOutline>> outlinesBy(const QString &author, qint64 upTo, int count);
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
    Result<std::optional<JournalEntry>> find(const QString &where, const Database::Binds &binds);
    Result<JournalEntry> insert(JournalEntry entry, const QString &hashBefore);
    Database &m_database;
};

} // namespace vd
