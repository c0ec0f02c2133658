// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "desk/problem.h"
#include "panel/edit.h"

#include <set>

namespace vd {

// Holds a desk against itself: SQLite's structure, the schema, the journal's chain of hashes,
// every field against the journal's last word on it, the search index. Reads whatever can still be
// read, and changes nothing. Fails only if the machine does, or a lock that is held.
class Verifier
{
public:
    explicit Verifier(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<Problem>> verify();

private:
    void checkStructure();
    void checkSchema();
    void checkJournal();
    void checkRecords(Kind kind);
    void checkRecord(const Record &record, bool exists);
    void checkMissing();
    void checkNumbers();
    void checkEncoding();
    void checkEncoding(const QString &table, const QString &key, const QString &column);
    void checkSearch();
    template<typename T>
    void note(const QString &kind, const Result<T> &result);
    void note(const FieldRef &field, const QString &problem);

    Database &m_database;
    std::vector<Problem> m_problems;
    std::optional<Error> m_failure;
    std::map<FieldRef, Value> m_written; // the journal's last word
    std::set<RecordRef> m_unseen;        // records of the journal that no table has shown yet
};

} // namespace vd
