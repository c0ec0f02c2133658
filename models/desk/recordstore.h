// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/record.h"

namespace vd {

// Records in and out of their tables.
class RecordStore
{
public:
    explicit RecordStore(Database &database)
        : m_database(database)
    {
    }

    // A record that is not stored has every field at its fallback, and does not exist.
    Result<Record> find(const RecordRef &ref);
    Result<std::vector<Record>> seatsOf(const Id &tool); // those that exist, by place
    Result<std::vector<Record>> notesOf(const Id &tool); // those that exist, the oldest first
    // All of a kind by place, of notes by age; deleted ones included.
    Result<std::vector<Record>> all(Kind kind);

    // All of a kind, one by one and in no order. What the reader reads meanwhile is of this moment.
    using RecordReader = std::function<void(const Record &)>;
    Result<void> each(Kind kind, const RecordReader &reader);

    Result<qint64> nextPlace(Kind kind); // behind all of them; of a kind that has places

    // Writes the fields in which `after` differs from `before`; inserts what is not stored yet.
    Result<void> write(const Record &before, const Record &after);
    // Under which the search index knows a tool, seat or note; 0 if it is not stored.
    Result<qint64> numberOf(const RecordRef &ref);

private:
    Result<std::vector<Record>> select(Kind kind, const QString &where, const Database::Binds &);
    Result<void> select(Kind kind, const QString &where, const Database::Binds &,
                        const std::function<void(Record &&)> &reader);
    Result<void> insert(const Record &record);
    Result<qint64> nextNumber(const Record &record);
    Database &m_database;
};

} // namespace vd
