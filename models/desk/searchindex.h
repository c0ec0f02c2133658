// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

namespace vd {

// Full-text search (SQLite FTS5) over the texts of tools, their reviews, and the notes on their
// splits. The index can always be rebuilt from the records.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    // Around every change of a text: call forget(), write the record, call remember().
    Result<void> forget(qint64 number);
    Result<void> remember(qint64 number);
    // Called after the last change. Rebuilds an index that could not be updated because it is
    // damaged: a damaged index must not prevent saving.
    Result<void> finish();

    // Whether the index agrees with the records. Needs a writable connection, but writes nothing.
    Result<bool> agrees();
    Result<void> rebuild();

    // The numbers, ascending, of the tools in which every typed word is the start of some word. Any
    // text may be typed; a text without words finds nothing.
    Result<std::vector<qint64>> toolsWith(const QString &typed);
    // The same, but the typed words must occur whole and side by side.
    Result<std::vector<qint64>> toolsWithPhrase(const QString &typed);

private:
    Result<std::vector<qint64>> toolsMatching(const QString &expression); // of FTS5
    Result<Value> textOf(qint64 number);
    Result<void> follow(const QString &sql, qint64 number);
    Database &m_database;
    bool m_isDamaged = false;
};

} // namespace vd
