// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/historyreader.h"

#include <algorithm>
#include <limits>

namespace vd {

namespace {

// More changes than a person reads of one edit.
constexpr int mostChanges = 200;

bool hasWords(const Change &change, const QString &words)
{
    return textOf(change.before).contains(words, Qt::CaseInsensitive) ||
           textOf(change.after).contains(words, Qt::CaseInsensitive);
}

// What the desk derives by itself, such as updatedAt, is nobody's edit.
bool isWanted(const HistoryFilter &filter, const Change &change)
{
    const FieldRef &field = change.field;
    return !findField(field.record.kind, field.field)->isDerived &&
           (!filter.field || *filter.field == change.field.field) &&
           (filter.words.isEmpty() || hasWords(change, filter.words));
}

} // namespace

HistoryReader::HistoryReader(Database &database, std::set<RecordRef> hidden)
    : m_database(database)
    , m_journal(database)
    , m_changes(database)
    , m_hidden(std::move(hidden))
{
}

bool HistoryReader::isHidden(const FieldRef &field) const
{
    return m_hidden.contains(field.record) &&
           findField(field.record.kind, field.field)->isHiddenWhenBlind;
}

Result<void> HistoryReader::readAll(const HistoryVisitor &visitor)
{
    std::optional<JournalEntry> untold; // if all its changes are hidden, it is hidden, too
    bool isEmpty = true;
    const auto tell = [&] {
        if (untold)
            visitor.onEntry(*std::exchange(untold, {}));
    };
    const auto onEntry = [&](const JournalEntry &entry) {
        if (isEmpty)
            tell();
        untold = entry;
        isEmpty = true;
    };
    const auto onChange = [&](const Change &change) {
        isEmpty = false;
        if (isHidden(change.field))
            return;
        tell();
        visitor.onChange(change);
    };
    VD_TRY(m_journal.readAll({onEntry, onChange}));
    if (isEmpty)
        tell();
    return {};
}

Result<HistoryPage> HistoryReader::page(const HistoryFilter &filter, qint64 before, int count)
{
    HistoryPage page{{}, before};
    while (page.before > 0 && page.entries.size() < size_t(count)) {
        VD_TRY_AS(entries, entriesBefore(filter, page.before, count));
        page.before = entries.size() < size_t(count) ? 0 : entries.back().entry.position;
        VD_TRY(readChanges(filter, entries));
        std::erase_if(entries, [](const HistoryEntry &entry) { return entry.changeCount == 0; });
        std::ranges::move(entries, std::back_inserter(page.entries));
    }
    return page;
}

Result<std::vector<HistoryEntry>> HistoryReader::entriesBefore(const HistoryFilter &filter,
                                                               qint64 before, int count)
{
    QString where = QStringLiteral(" WHERE position < ?");
    Database::Binds binds = {before};
    const auto add = [&](const QString &condition, const Value &bind) {
        where += QLatin1String(" AND ") + condition;
        binds.push_back(bind);
    };
    if (!filter.author.isEmpty())
        add(QStringLiteral("author = ?"), filter.author);
    if (filter.from)
        add(QStringLiteral("at >= ?"), *filter.from);
    if (filter.until)
        add(QStringLiteral("at < ?"), *filter.until);
    if (!filter.records.empty())
        add(ChangeStore::isOfRecords, ChangeStore::jsonOf(filter.records));
    where += QStringLiteral(" ORDER BY position DESC LIMIT ?");
    binds.push_back(qint64(count));
    VD_TRY_AS(outlines, m_journal.outlines(where, binds));
    std::vector<HistoryEntry> entries;
    for (JournalEntry &outline : outlines)
        entries.push_back({std::move(outline), 0});
    return entries;
}

Result<void> HistoryReader::readChanges(const HistoryFilter &filter,
                                        std::vector<HistoryEntry> &entries)
{
    if (entries.empty())
        return {};
    const auto entryAt = [&](qint64 position) {
        return std::ranges::find(entries, position,
                                 [](const HistoryEntry &entry) { return entry.entry.position; });
    };
    const qint64 oldest = entries.back().entry.position;
    const qint64 newest = entries.front().entry.position;
    const bool isWhole = !filter.isOfChanges() && m_hidden.empty();
    VD_TRY(m_changes.readBetween(
        oldest, newest, filter.records, isWhole ? mostChanges : std::numeric_limits<qint64>::max(),
        [&](qint64 position, Change &&change) {
            const auto of = entryAt(position);
            if (of == entries.end() || isHidden(change.field) || !isWanted(filter, change))
                return;
            ++of->changeCount;
            if (of->entry.edit.changes.size() < mostChanges)
                of->entry.edit.changes.push_back(std::move(change));
        }));
    if (!isWhole)
        return {};
    return m_changes.countBetween(oldest, newest, [&](qint64 position, int count) {
        const auto of = entryAt(position);
        if (of != entries.end() && count > mostChanges)
            of->changeCount = count;
    });
}

} // namespace vd
