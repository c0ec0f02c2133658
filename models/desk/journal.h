// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/changestore.h"
#include "desk/history.h"

namespace vd {

// The record of every edit, in the order of commits, as a chain of hashes with a mark at its end.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
        , m_changes(database)
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
    // Entries without their changes, by a condition and an order of SQL.
    Result<std::vector<JournalEntry>> outlines(const QString &where, const Database::Binds &binds);
    // All entries, the oldest first. What cannot be read of a damaged journal is left out.
    Result<void> readAll(const HistoryVisitor &visitor);

    // Reads the whole journal, even if it is damaged, and checks the hash of each entry and the
    // mark at the end.
    using ProblemReader = std::function<void(qint64 position, const QString &problem)>;
    Result<void> inspect(const ProblemReader &reader);

private:
    Result<std::optional<JournalEntry>> find(const QString &where, const Database::Binds &binds);
    Result<qint64> nextPosition();
    Result<JournalEntry> insert(JournalEntry entry, const QString &hashBefore);
    Result<void> inspectEntries(const ProblemReader &reader);
    Result<void> inspectEnd(const ProblemReader &reader);
    Database &m_database;
    ChangeStore m_changes;
};

} // namespace vd
