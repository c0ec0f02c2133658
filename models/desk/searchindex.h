// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

namespace vd {

// Full-text search over the tools' own texts, their reviews and the notes on their splits (SQLite
// FTS5). Holds nothing that the records do not hold.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    // Around every change of a text: forget what the index read, write, remember what is there.
    Result<void> forget(qint64 number);
    Result<void> remember(qint64 number);
    // After the last of them. Makes an index anew that could not follow because it is damaged:
    // what can be made again must not keep an editor from saving.
    Result<void> finish();

    // Whether it agrees with the records. Needs a connection that may write, but writes nothing.
    Result<bool> agrees();
    Result<void> rebuild();

    // The numbers of the tools in which every word begins some word of what is searched of it, in
    // ascending order. What the user typed may be anything; without a word in it, nothing.
    Result<std::vector<qint64>> toolsWith(const QString &typed);
    // The same of words that stand side by side as they were typed, whole.
    Result<std::vector<qint64>> toolsWithPhrase(const QString &typed);

private:
    Result<std::vector<qint64>> toolsMatching(const QString &expression); // of FTS5
    Result<Value> textOf(qint64 number);
    Result<void> follow(const QString &sql, qint64 number);
    Database &m_database;
    bool m_isDamaged = false;
};

} // namespace vd
