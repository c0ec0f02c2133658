// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <unordered_map>
#include <vector>

namespace vd {

class Database;

// Finds tools by words, for one session with a desk.
class ToolSearch
{
public:
    explicit ToolSearch(Database &database)
        : m_database(database)
    {
    }

    // Rebuilds the search index if it does not agree with the desk. Checks once per session, and
    // again after a failure.
    Result<void> repairIndex();
    Result<std::vector<Id>> toolsWith(const QString &typed);
    Result<std::vector<Id>> toolsWithPhrase(const QString &typed);

private:
    Result<std::vector<Id>> toolsNumbered(const std::vector<qint64> &numbers);
    Result<Id> toolNumbered(qint64 number);

    Database &m_database;
    bool m_isChecked = false;
    std::unordered_map<qint64, Id> m_toolsByNumber; // numbers never change; read on first use
};

} // namespace vd
