// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchindex.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace vd {

namespace {

// Removes words that occur twice.
QStringList distinct(QStringList words)
{
    QSet<QString> seen;
    words.removeIf([&](const QString &word) {
        const qsizetype before = seen.size();
        seen.insert(word.toLower());
        return seen.size() == before;
    });
    return words;
}

} // namespace

Result<Value> SearchIndex::textOf(qint64 number)
{
    return m_database.scalar(QStringLiteral("SELECT text FROM search_source WHERE number = ?"),
                             {number});
}

Result<void> SearchIndex::follow(const QString &sql, qint64 number)
{
    VD_TRY_AS(text, textOf(number));
    if (isNothing(text) || m_isDamaged)
        return {};
    auto followed = m_database.run(sql, {number, text}, Database::Suspect::File);
    m_isDamaged = !followed && followed.error().kind == ErrorKind::Input;
    return m_isDamaged ? Result<void>() : std::move(followed);
}

Result<void> SearchIndex::forget(qint64 number)
{
    return follow(
        QStringLiteral("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"), number);
}

Result<void> SearchIndex::remember(qint64 number)
{
    return follow(QStringLiteral("INSERT INTO search (rowid, text) VALUES (?, ?)"), number);
}

Result<void> SearchIndex::finish()
{
    return m_isDamaged ? rebuild() : Result<void>();
}

Result<bool> SearchIndex::agrees()
{
    // Rank 1 also compares the index with the content; without it, FTS5 misses stale entries.
    const auto checked = m_database.run(
        QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"), {},
        Database::Suspect::File);
    if (checked)
        return true;
    if (checked.error().kind == ErrorKind::Input) // SQLITE_CORRUPT_VTAB
        return false;
    return failed(checked.error());
}

Result<void> SearchIndex::rebuild()
{
    const auto sql = QStringLiteral("INSERT INTO search (search) VALUES ('rebuild')");
    auto rebuilt = m_database.run(sql, {}, Database::Suspect::File);
    if (rebuilt || rebuilt.error().kind != ErrorKind::Input)
        return rebuilt;
    // FTS5 cannot load the damaged index, so it can neither rebuild nor drop it. First its tables
    // are reset to those of an empty index (FTS5 manual, section 9, "FTS5 data structures").
    VD_TRY(m_database.runScript(QStringLiteral(
        "DELETE FROM search_data;\n"
        "DELETE FROM search_idx;\n"
        "DELETE FROM search_docsize;\n"
        "DELETE FROM search_config;\n"
        "INSERT INTO search_data (id, block) VALUES (1, x''), (10, x'00000000000000');\n"
        "INSERT INTO search_config (k, v) VALUES ('version', 4);\n")));
    return m_database.run(sql);
}

// Every word is quoted, because a quote, a colon or NEAR( has a meaning in an FTS5 expression.
Result<std::vector<qint64>> SearchIndex::toolsMatching(const QString &expression)
{
    // A tool's number is a multiple of 65536; its seats and notes have the numbers that follow.
    const auto sql = QStringLiteral(
        "SELECT DISTINCT rowid & -65536 FROM search WHERE search MATCH ?");
    std::vector<qint64> tools;
    VD_TRY(m_database.read(sql, {expression},
                           [&](const Row &row) { tools.push_back(row.integer(0)); }));
    std::ranges::sort(tools);
    return tools;
}

Result<std::vector<qint64>> SearchIndex::toolsWith(const QString &typed)
{
    std::vector<qint64> tools;
    bool first = true;
    for (const QString &word : distinct(wordsIn(typed))) {
        VD_TRY_AS(found, toolsMatching(QStringLiteral("\"%1\"*").arg(word)));
        if (std::exchange(first, false))
            tools = found;
        std::vector<qint64> both;
        std::ranges::set_intersection(tools, found, std::back_inserter(both));
        tools = std::move(both);
        if (tools.empty())
            break;
    }
    return tools;
}

Result<std::vector<qint64>> SearchIndex::toolsWithPhrase(const QString &typed)
{
    const QStringList words = wordsIn(typed);
    if (words.isEmpty())
        return std::vector<qint64>();
    return toolsMatching(u'"' + words.join(u' ') + u'"');
}

} // namespace vd
