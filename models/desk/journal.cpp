// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal.h"

#include "desk/entryhash.h"
#include "desk/tr.h"

#include <algorithm>
#include <limits>

namespace vd {

namespace {

// The columns of an entry as stored, for hashing and reading.
struct EntryRow
{
    Value position, at, author, label, gesture, reverts, hash;

    explicit EntryRow(const Row &row)
        : position(row.value(0))
        , at(row.value(1))
        , author(row.value(2))
        , label(row.value(3))
        , gesture(row.value(4))
        , reverts(row.value(5))
        , hash(row.value(6))
    {
    }

    explicit EntryRow(const JournalEntry &entry)
        : position(entry.position)
        , at(entry.at)
        , author(entry.edit.author)
        , label(entry.edit.label)
    {
        if (!entry.edit.gesture.isEmpty())
            gesture = entry.edit.gesture;
        if (entry.edit.reverts)
            reverts = *entry.edit.reverts;
    }

    JournalEntry withChanges(std::vector<Change> changes) const
    {
        JournalEntry entry;
        entry.position = integerOf(position).value_or(0);
        entry.at = integerOf(at).value_or(0);
        entry.edit.author = textOf(author);
        entry.edit.label = textOf(label);
        entry.edit.gesture = textOf(gesture);
        entry.edit.reverts = integerOf(reverts);
        entry.edit.changes = std::move(changes);
        entry.hash = textOf(hash);
        return entry;
    }

    std::vector<Value> hashed() const { return {position, at, author, label, gesture, reverts}; }
};

constexpr qint64 firstEntry = 1;
constexpr qint64 lastEntry = qint64(1) << 48; // none has so many

const QString entryColumns = QStringLiteral(
    "journal.position, at, author, label, gesture, reverts, hash");
const QString selectEntries = QStringLiteral("SELECT %1 FROM journal").arg(entryColumns);

// A row for each change, with the columns of its entry, or one for an entry without changes.
const QString selectAll = QStringLiteral("SELECT %1, kind, id, field, \"before\", \"after\" "
                                         "FROM journal LEFT JOIN change "
                                         "ON change.position = journal.position "
                                         "ORDER BY journal.position, change.number")
                              .arg(entryColumns);

std::optional<StoredChange> changeIn(const Row &row)
{
    constexpr int c = 7; // behind the columns of the entry
    if (isNothing(row.value(c)))
        return {};
    return StoredChange{row.text(c), row.text(c + 1), row.text(c + 2), row.value(c + 3),
                        row.value(c + 4)};
}

// Compares the hash of each entry with what its rows give.
class ChainCheck
{
public:
    explicit ChainCheck(const Journal::ProblemReader &reader)
        : m_reader(reader)
    {
    }

    // A row of an entry's columns and those of one of its changes.
    void add(const Row &row)
    {
        if (!m_entry || m_entry->position != row.value(0)) {
            finishEntry();
            m_entry.emplace(row);
            m_hash.emplace(m_before, m_entry->hashed());
            m_isReadable = true;
        }
        const auto change = changeIn(row);
        if (!change || !m_hash)
            return;
        m_isReadable = m_isReadable && change->toChange();
        m_hash->add(*change);
    }

    void finishEntry()
    {
        if (!m_entry || !m_hash)
            return;
        const qint64 position = integerOf(m_entry->position).value_or(0);
        const QString hash = textOf(m_entry->hash);
        if (!m_isReadable)
            m_reader(position, DeskTr::tr("its changes cannot be read"));
        else if (m_hash->finish() != hash)
            m_reader(position, DeskTr::tr("its hash does not fit it and the entry before it"));
        m_before = hash;
        m_entry.reset();
    }

private:
    const Journal::ProblemReader &m_reader;
    std::optional<EntryRow> m_entry;
    std::optional<EntryHash> m_hash;
    bool m_isReadable = true;
    QString m_before;
};

} // namespace

Result<std::optional<JournalEntry>> Journal::find(const QString &where,
                                                  const Database::Binds &binds)
{
    std::optional<EntryRow> found;
    VD_TRY(
        m_database.read(selectEntries + where, binds, [&](const Row &row) { found.emplace(row); }));
    if (!found)
        return std::nullopt;
    VD_TRY_AS(changes, m_changes.of(integerOf(found->position).value_or(0)));
    return found->withChanges(std::move(changes));
}

Result<std::optional<JournalEntry>> Journal::lastOf(const QString &gesture, const QString &author)
{
    return find(QStringLiteral(" WHERE position = (SELECT max(position) FROM journal) "
                               "AND gesture = ? AND author = ?"),
                {gesture, author});
}

Result<std::optional<JournalEntry>> Journal::gestureAt(qint64 position)
{
    return find(QStringLiteral(" WHERE position = ? AND gesture IS NOT NULL"), {position});
}

Result<std::optional<JournalEntry>> Journal::lastToChange(const FieldRef &field, qint64 after)
{
    VD_TRY_AS(position, m_changes.lastToChange(field, after));
    return find(QStringLiteral(" WHERE position = ?"), {position});
}

Result<qint64> Journal::position()
{
    VD_TRY_AS(position, m_database.scalar(QStringLiteral("SELECT max(position) FROM journal")));
    const qint64 held = integerOf(position).value_or(0);
    if (held < 0 || held > lastEntry)
        return inputError(DeskTr::tr("%1 is damaged: its journal has an entry %2.")
                              .arg(m_database.path(), QString::number(held)));
    return held;
}

Result<QString> Journal::lastHash()
{
    VD_TRY_AS(hash, m_database.scalar(
                        QStringLiteral("SELECT hash FROM journal ORDER BY position DESC LIMIT 1")));
    return textOf(hash);
}

Result<QString> Journal::hashAt(qint64 position)
{
    VD_TRY_AS(hash, m_database.scalar(QStringLiteral("SELECT hash FROM journal WHERE position = ?"),
                                      {position}));
    return textOf(hash);
}

Result<JournalEntry> Journal::append(const Edit &edit, qint64 at)
{
    VD_TRY_AS(before, lastHash());
    VD_TRY_AS(position, nextPosition());
    return insert({position, at, edit, {}}, before);
}

// Behind the changes, too: in a damaged desk they may be there without their entry.
Result<qint64> Journal::nextPosition()
{
    VD_TRY_AS(entry, position());
    VD_TRY_AS(change, m_database.scalar(QStringLiteral("SELECT max(position) FROM change")));
    const qint64 last = std::max(entry, integerOf(change).value_or(0));
    if (last == std::numeric_limits<qint64>::max()) {
        return inputError(DeskTr::tr("%1 is damaged: its journal has no number left for an edit.")
                              .arg(m_database.path()));
    }
    return last + 1;
}

Result<JournalEntry> Journal::replaceLast(const JournalEntry &last, const Edit &edit, qint64 at)
{
    VD_TRY_AS(position, nextPosition());
    VD_TRY(m_changes.remove(last.position));
    VD_TRY(
        m_database.run(QStringLiteral("DELETE FROM journal WHERE position = ?"), {last.position}));
    VD_TRY_AS(before, lastHash());
    return insert({position, at, edit, {}}, before);
}

Result<JournalEntry> Journal::insert(JournalEntry entry, const QString &hashBefore)
{
    const EntryRow row(entry);
    EntryHash hash(hashBefore, row.hashed());
    for (const Change &change : entry.edit.changes)
        hash.add(StoredChange::from(change));
    entry.hash = hash.finish();
    VD_TRY(m_database.run(
        QStringLiteral("INSERT INTO journal (position, at, author, label, gesture, reverts, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {row.position, row.at, row.author, row.label, row.gesture, row.reverts, entry.hash}));
    VD_TRY(m_changes.insert(entry.position, entry.edit.changes));
    VD_TRY(m_database.run(QStringLiteral("UPDATE journal_end SET position = ?, hash = ?"),
                          {entry.position, entry.hash}));
    return entry;
}

Result<std::vector<JournalEntry>> Journal::outlines(const QString &where,
                                                    const Database::Binds &binds)
{
    std::vector<JournalEntry> entries;
    VD_TRY(m_database.read(selectEntries + where, binds, [&](const Row &row) {
        entries.push_back(EntryRow(row).withChanges({}));
    }));
    return entries;
}

Result<std::vector<JournalEntry>> Journal::entriesBetween(qint64 after, qint64 upTo)
{
    const QString where = QStringLiteral(" WHERE position > ? AND position <= ? ORDER BY position");
    VD_TRY_AS(entries, outlines(where, {after, upTo}));
    for (JournalEntry &entry : entries) {
        VD_TRY_AS(changes, m_changes.of(entry.position));
        entry.edit.changes = std::move(changes);
    }
    return entries;
}

Result<void> Journal::readAll(const HistoryVisitor &visitor)
{
    qint64 told = 0;
    return m_database.read(selectAll, {}, [&](const Row &row) {
        if (std::exchange(told, row.integer(0)) != row.integer(0))
            visitor.onEntry(EntryRow(row).withChanges({}));
        if (const auto change = changeIn(row))
            if (const auto readable = change->toChange())
                visitor.onChange(*readable);
    });
}

Result<std::vector<EntryOutline>> Journal::outlinesBy(const QString &author, qint64 upTo, int count)
{
    std::vector<EntryOutline> entries;
    const auto sql = QStringLiteral(
        "SELECT position, label, reverts, "
        "NOT EXISTS (SELECT 1 FROM change WHERE change.position = journal.position) "
        "FROM journal WHERE author = ? AND position > ? AND position <= ? "
        "ORDER BY position DESC LIMIT ?");
    VD_TRY(m_database.read(sql, {author, firstEntry, upTo, qint64(count)}, [&](const Row &row) {
        entries.push_back(
            {row.integer(0), row.text(1), integerOf(row.value(2)), row.integer(3) == 1});
    }));
    std::ranges::reverse(entries);
    return entries;
}

Result<void> Journal::inspect(const ProblemReader &reader)
{
    VD_TRY(inspectEntries(reader));
    VD_TRY_AS(strays, m_changes.positionsWithoutEntry());
    for (const qint64 position : strays)
        reader(position, DeskTr::tr("it is not there, but its changes are"));
    return inspectEnd(reader);
}

Result<void> Journal::inspectEntries(const ProblemReader &reader)
{
    ChainCheck chain(reader);
    VD_TRY(m_database.read(selectAll, {}, [&](const Row &row) { chain.add(row); }));
    chain.finishEntry();
    return {};
}

Result<void> Journal::inspectEnd(const ProblemReader &reader)
{
    VD_TRY_AS(last, position());
    VD_TRY_AS(hash, lastHash());
    qint64 end = -1; // of a desk that has lost its mark
    QString endHash;
    VD_TRY(m_database.read(QStringLiteral("SELECT position, hash FROM journal_end"), {},
                           [&](const Row &row) {
                               end = row.integer(0);
                               endHash = row.text(1);
                           }));
    if (end != last || endHash != hash)
        reader(last, DeskTr::tr("it is the last one, but the mark at the end of the journal is of "
                                "%1")
                         .arg(end));
    return {};
}

} // namespace vd
