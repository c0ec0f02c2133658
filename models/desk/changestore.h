// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "desk/storedchange.h"

#include <map>
#include <set>

namespace vd {

// The changes of the journal's entries, one row each.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(qint64 position, const std::vector<Change> &changes);
    Result<void> remove(qint64 position);

    // Of an entry, in its order, without those that cannot be read.
    Result<std::vector<Change>> of(qint64 position);
    // The position of the last entry after another that changes the field; 0 for none.
    Result<qint64> lastToChange(const FieldRef &field, qint64 after);
    // The last values that were written to the record; empty if none was.
    Result<std::map<Field, Value>> lastValuesOf(const RecordRef &record);
    Result<std::set<RecordRef>> recordsChangedSince(qint64 position);
    // Of the entries from one position to another, their changes of these records, or all changes
    // for none, up to a number in each entry.
    using ChangeReader = std::function<void(qint64 position, Change &&change)>;
    Result<void> readBetween(qint64 oldest, qint64 newest, const std::set<RecordRef> &records,
                             qint64 most, const ChangeReader &reader);
    // How many changes each of these entries has.
    using CountReader = std::function<void(qint64 position, int count)>;
    Result<void> countBetween(qint64 oldest, qint64 newest, const CountReader &reader);
    // A condition of SQL on the position of an entry, to be bound to what jsonOf() returns.
    static const QString isOfRecords;
    static QString jsonOf(const std::set<RecordRef> &records);

    // The ids of the records of a kind that were changed but have no row in their table.
    Result<QStringList> missingRecords(Kind kind);
    // The positions of changes without an entry.
    Result<std::vector<qint64>> positionsWithoutEntry();

    // Fills the table from a journal of schema 4 or older, which holds its changes as JSON.
    Result<void> fillFromJson();

private:
    Result<void> insert(qint64 position, qint64 number, const StoredChange &change);
    Database &m_database;
};

} // namespace vd
