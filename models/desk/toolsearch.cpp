// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/toolsearch.h"

#include "desk/database.h"
#include "desk/searchindex.h"

namespace vd {

Result<void> ToolSearch::repairIndex()
{
    if (m_isChecked)
        return {};
    VD_TRY_AS(transaction, Transaction::begin(m_database, Transaction::Mode::Write));
    SearchIndex search(m_database);
    VD_TRY_AS(agrees, search.agrees());
    if (!agrees) {
        VD_TRY(search.rebuild());
        VD_TRY(transaction.commit());
    }
    m_isChecked = true;
    return {};
}

Result<std::vector<Id>> ToolSearch::toolsWith(const QString &typed)
{
    VD_TRY_AS(numbers, SearchIndex(m_database).toolsWith(typed));
    return toolsNumbered(numbers);
}

Result<std::vector<Id>> ToolSearch::toolsWithPhrase(const QString &typed)
{
    VD_TRY_AS(numbers, SearchIndex(m_database).toolsWithPhrase(typed));
    return toolsNumbered(numbers);
}

Result<std::vector<Id>> ToolSearch::toolsNumbered(const std::vector<qint64> &numbers)
{
    std::vector<Id> tools;
    for (const qint64 number : numbers) {
        VD_TRY_AS(tool, toolNumbered(number));
        if (!tool.isNull())
            tools.push_back(tool);
    }
    return tools;
}

Result<Id> ToolSearch::toolNumbered(qint64 number)
{
    if (!m_toolsByNumber.contains(number)) {
        VD_TRY(m_database.read(QStringLiteral("SELECT number, id FROM tool"), {},
                               [this](const Row &row) {
                                   m_toolsByNumber[row.integer(0)] = row.id(1).value_or(Id());
                               }));
    }
    return m_toolsByNumber[number];
}

} // namespace vd
