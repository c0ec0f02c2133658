// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal.h"

#include "base/jsonreader.h"
#include "desk/changesjson.h"
#include "desk/tr.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace vd {

namespace {

// The columns of a row as stored, for hashing and reading.
struct StoredRow
{
    Value position, at, author, label, gesture, reverts, changes, hash;

    explicit StoredRow(const Row &row)
        : position(row.value(0))
        , at(row.value(1))
        , author(row.value(2))
        , label(row.value(3))
        , gesture(row.value(4))
        , reverts(row.value(5))
        , changes(row.value(6))
        , hash(row.value(7))
    {
    }

    StoredRow(const JournalEntry &entry)
        : position(entry.position)
        , at(entry.at)
        , author(entry.edit.author)
        , label(entry.edit.label)
        , changes(QString::fromUtf8(writeJson(vd::toJson(entry.edit.changes))))
    {
        if (!entry.edit.gesture.isEmpty())
            gesture = entry.edit.gesture;
        if (entry.edit.reverts)
            reverts = *entry.edit.reverts;
    }

    QString hashAfter(const QString &before) const
    {
        // Hashes a JSON array, so that two rows with different values never give the same bytes.
        const Json::Array row = {Json(before),        vd::toJson(position), vd::toJson(at),
                                 vd::toJson(author),  vd::toJson(label),    vd::toJson(gesture),
                                 vd::toJson(reverts), vd::toJson(changes)};
        return QString::fromLatin1(
            QCryptographicHash::hash(writeJson(row), QCryptographicHash::Sha256).toHex());
    }
};

constexpr qint64 firstEntry = 1;
constexpr qint64 lastEntry = qint64(1) << 48; // none has so many

const QString selectRows = QStringLiteral(
    "SELECT position, at, author, label, gesture, reverts, changes, hash FROM journal");

// The second value is false if the changes cannot be read; the other fields are set even then.
std::pair<JournalEntry, bool> read(const StoredRow &row)
{
    JournalEntry entry;
    entry.position = integerOf(row.position).value_or(0);
    entry.at = integerOf(row.at).value_or(0);
    entry.edit.author = textOf(row.author);
    entry.edit.label = textOf(row.label);
    entry.edit.gesture = textOf(row.gesture);
    entry.edit.reverts = integerOf(row.reverts);
    entry.hash = textOf(row.hash);
    const auto json = readJson(textOf(row.changes).toUtf8(), std::numeric_limits<int>::max());
    auto changes = json ? changesFromJson(*json) : std::nullopt;
    const bool readable = changes.has_value();
    if (readable)
        entry.edit.changes = std::move(*changes);
    return {std::move(entry), readable};
}

} // namespace

Result<std::optional<JournalEntry>> Journal::find(const QString &where,
                                                  const Database::Binds &binds)
{
    std::optional<JournalEntry> found;
    VD_TRY(m_database.read(selectRows + where, binds,
                           [&](const vd::Row &row) { found = read(StoredRow(row)).first; }));
    return found;
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
    // The form that changesjson.h writes: keys are sorted, and quotes within texts are escaped.
    const auto change = QStringLiteral("\"field\":\"%1\",\"id\":\"%2\"")
                            .arg(QLatin1String(fieldName(field.field)), field.record.id.text());
    return find(QStringLiteral(" WHERE position > ? AND instr(changes, ?) > 0 "
                               "ORDER BY position DESC LIMIT 1"),
                {after, change});
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
    VD_TRY_AS(last, position());
    return insert({last + 1, at, edit, {}}, before);
}

Result<JournalEntry> Journal::replaceLast(const JournalEntry &last, const Edit &edit, qint64 at)
{
    VD_TRY(
        m_database.run(QStringLiteral("DELETE FROM journal WHERE position = ?"), {last.position}));
    VD_TRY_AS(before, lastHash());
    return insert({last.position + 1, at, edit, {}}, before);
}

Result<JournalEntry> Journal::insert(JournalEntry entry, const QString &hashBefore)
{
    const StoredRow row(entry);
    entry.hash = row.hashAfter(hashBefore);
    VD_TRY(m_database.run(
        QStringLiteral("INSERT INTO journal (position, at, author, label, gesture, reverts, "
                       "changes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.position, row.at, row.author, row.label, row.gesture, row.reverts, row.changes,
         entry.hash}));
    return entry;
}

Result<std::vector<JournalEntry>> Journal::entriesBetween(qint64 after, qint64 upTo)
{
    std::vector<JournalEntry> entries;
    VD_TRY(m_database.read(
        selectRows + QStringLiteral(" WHERE position > ? AND position <= ? ORDER BY position"),
        {after, upTo}, [&](const vd::Row &row) { entries.push_back(read(StoredRow(row)).first); }));
    return entries;
}

Result<std::vector<EntryOutline>> Journal::outlinesBy(const QString &author, qint64 upTo, int count)
{
    std::vector<EntryOutline> entries;
    // Only entries of these two kinds can be empty, so SQLite reads the changes of no others.
    const auto sql = QStringLiteral(
        "SELECT position, label, reverts, "
        "CASE WHEN gesture IS NULL AND reverts IS NULL THEN 0 ELSE changes = '[]' END "
        "FROM journal WHERE author = ? AND position > ? AND position <= ? "
        "ORDER BY position DESC LIMIT ?");
    VD_TRY(m_database.read(sql, {author, firstEntry, upTo, qint64(count)}, [&](const vd::Row &row) {
        entries.push_back(
            {row.integer(0), row.text(1), integerOf(row.value(2)), row.integer(3) == 1});
    }));
    std::ranges::reverse(entries);
    return entries;
}

Result<void> Journal::inspect(const std::function<void(const Row &)> &reader)
{
    QString before;
    return m_database.read(
        selectRows + QStringLiteral(" ORDER BY position"), {}, [&](const vd::Row &row) {
            const StoredRow stored(row);
            auto [entry, readable] = read(stored);
            Row inspected{std::move(entry), {}};
            if (!readable)
                inspected.problem = DeskTr::tr("its changes cannot be read");
            else if (stored.hashAfter(before) != textOf(stored.hash))
                inspected.problem = DeskTr::tr("its hash does not fit it and the entry before it");
            before = textOf(stored.hash);
            reader(inspected);
        });
}

} // namespace vd
