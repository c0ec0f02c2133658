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

    // The last entry, if it belongs to this gesture of this author.
    Result<std::optional<JournalEntry>> lastOf(const QString &gesture, const QString &author);
    Result<qint64> position();               // of the last entry; 0 for none
    Result<QString> lastHash();              // empty for none
    Result<QString> hashAt(qint64 position); // empty if there is no such entry
    // The entry at a position, if it belongs to a gesture.
    Result<std::optional<JournalEntry>> gestureAt(qint64 position);
    // The last entry after a position that changes a field.
    Result<std::optional<JournalEntry>> lastToChange(const FieldRef &field, qint64 after);
    Result<JournalEntry> append(const Edit &edit, qint64 at);
    // Replaces the last entry by one of the same gesture, at a new position.
    Result<JournalEntry> replaceLast(const JournalEntry &last, const Edit &edit, qint64 at);

    // The last `count` entries of an author up to a position, oldest first. The first entry of the
    // desk is left out: it makes the site, and cannot be undone.
    Result<std::vector<EntryOutline>> outlinesBy(const QString &author, qint64 upTo, int count);
    // Entries after one position up to another, oldest first.
    Result<std::vector<JournalEntry>> entriesBetween(qint64 after, qint64 upTo);

    struct Row
    {
        JournalEntry entry;
        std::optional<QString> problem; // of this row, or of the hash chain up to it
    };
    // Reads the whole journal, even if it is damaged, and checks the hash of each row.
    Result<void> inspect(const std::function<void(const Row &)> &reader);

private:
    Result<std::optional<JournalEntry>> find(const QString &where, const Database::Binds &binds);
    Result<JournalEntry> insert(JournalEntry entry, const QString &hashBefore);
    Database &m_database;
};

} // namespace vd
