// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "desk/problem.h"
#include "panel/edit.h"

namespace vd {

// Looks for damage in a desk: SQLite's structure, the schema, the hash chain of the journal, each
// field against its last value in the journal, and the search index. Reads whatever can be read,
// and changes nothing. Fails only on a system error or while another program has the lock.
// Records and changes are read one by one, so that memory does not grow with the desk.
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
    bool isOwnSchema();
    void checkJournal();
    void checkIds(Kind kind);
    void checkRecords(Kind kind);
    void checkRecord(const Record &record);
    void checkMissing(Kind kind);
    void checkNumbers();
    void checkPanels();
    void checkEncoding();
    void checkEncoding(const QString &table, const QString &key, const QString &column);
    void checkSearch();
    template<typename T>
    void note(const QString &kind, const Result<T> &result);
    void note(const FieldRef &field, const QString &problem);

    Database &m_database;
    std::vector<Problem> m_problems;
    std::optional<Error> m_failure;
};

} // namespace vd
