// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/changestore.h"

#include "base/jsonreader.h"
#include "desk/columns.h"

namespace vd {

namespace {

// Nothing if the JSON is not that of a change.
std::optional<StoredChange> changeFromJson(const QByteArray &text)
{
    const auto json = readJson(text);
    const auto member = [&](const char *key) {
        return json ? json->find(QLatin1String(key)) : nullptr;
    };
    const Json *kind = member("kind");
    const Json *id = member("id");
    const Json *field = member("field");
    const Json *before = member("before");
    const Json *after = member("after");
    if (!kind || !kind->string() || !id || !id->string() || !field || !field->string() || !before ||
        !after)
        return {};
    const auto kindOfChange = kindNamed(*kind->string());
    const FieldSpec *spec = kindOfChange ? findField(*kindOfChange, *field->string()) : nullptr;
    auto from = spec ? valueFromJson(*spec, *before) : std::nullopt;
    auto to = spec ? valueFromJson(*spec, *after) : std::nullopt;
    if (!from || !to)
        return {};
    return StoredChange{*kind->string(), *id->string(), *field->string(), std::move(*from),
                        std::move(*to)};
}

} // namespace

Result<void> ChangeStore::insert(qint64 position, const std::vector<Change> &changes)
{
    qint64 number = 0;
    for (const Change &change : changes)
        VD_TRY(insert(position, number++, StoredChange::from(change)));
    return {};
}

Result<void> ChangeStore::insert(qint64 position, qint64 number, const StoredChange &change)
{
    const auto sql = QStringLiteral("INSERT INTO change (position, number, kind, id, field, "
                                    "\"before\", \"after\") VALUES (?, ?, ?, ?, ?, ?, ?)");
    return m_database.run(
        sql, {position, number, change.kind, change.id, change.field, change.before, change.after});
}

Result<void> ChangeStore::remove(qint64 position)
{
    return m_database.run(QStringLiteral("DELETE FROM change WHERE position = ?"), {position});
}

Result<std::vector<Change>> ChangeStore::of(qint64 position)
{
    std::vector<Change> changes;
    const auto sql = QStringLiteral("SELECT kind, id, field, \"before\", \"after\" FROM change "
                                    "WHERE position = ? ORDER BY number");
    VD_TRY(m_database.read(sql, {position}, [&](const Row &row) {
        const StoredChange stored{row.text(0), row.text(1), row.text(2), row.value(3),
                                  row.value(4)};
        if (auto change = stored.toChange())
            changes.push_back(std::move(*change));
    }));
    return changes;
}

Result<qint64> ChangeStore::lastToChange(const FieldRef &field, qint64 after)
{
    const RecordRef &record = field.record;
    const auto sql = QStringLiteral("SELECT max(position) FROM change "
                                    "WHERE kind = ? AND id = ? AND field = ? AND position > ?");
    VD_TRY_AS(position,
              m_database.scalar(sql, {QString::fromLatin1(kindName(record.kind)), record.id.text(),
                                      QString::fromLatin1(fieldName(field.field)), after}));
    return integerOf(position).value_or(0);
}

Result<std::map<Field, Value>> ChangeStore::lastValuesOf(const RecordRef &record)
{
    std::map<Field, Value> values;
    // The inner query reads only the index, so no older text is read.
    const auto sql = QStringLiteral(
        "SELECT change.field, change.\"after\" "
        "FROM (SELECT field, max(position) AS position FROM change "
        "WHERE kind = ? AND id = ? GROUP BY field) last "
        "JOIN change ON change.kind = ? AND change.id = ? AND change.field = last.field "
        "AND change.position = last.position");
    const QString kind = QString::fromLatin1(kindName(record.kind));
    const QString id = record.id.text();
    VD_TRY(m_database.read(sql, {kind, id, kind, id}, [&](const Row &row) {
        if (const FieldSpec *spec = findField(record.kind, row.text(0)))
            values[spec->field] = row.value(1);
    }));
    return values;
}

Result<std::set<RecordRef>> ChangeStore::recordsChangedSince(qint64 position)
{
    std::set<RecordRef> records;
    const auto sql = QStringLiteral("SELECT DISTINCT kind, id FROM change WHERE position > ?");
    VD_TRY(m_database.read(sql, {position}, [&](const Row &row) {
        const auto kind = kindNamed(row.text(0));
        const auto id = Id::from(row.text(1));
        if (kind && id)
            records.insert({*kind, *id});
    }));
    return records;
}

const QString ChangeStore::isOfRecords = QStringLiteral(
    "position IN (SELECT change.position FROM json_each(?) item CROSS JOIN change "
    "ON change.kind = json_extract(item.value, '$[0]') "
    "AND change.id = json_extract(item.value, '$[1]'))");

QString ChangeStore::jsonOf(const std::set<RecordRef> &records)
{
    Json::Array array;
    for (const RecordRef &record : records)
        array.push_back(Json::Array{QString::fromLatin1(kindName(record.kind)), record.id.text()});
    return QString::fromUtf8(writeJson(array));
}

Result<void> ChangeStore::readBetween(qint64 oldest, qint64 newest,
                                      const std::set<RecordRef> &records, qint64 most,
                                      const ChangeReader &reader)
{
    const QString columns = QStringLiteral("change.position, change.kind, change.id, change.field, "
                                           "change.\"before\", change.\"after\"");
    const QString range = QStringLiteral("change.position BETWEEN ? AND ? AND change.number < ? "
                                         "ORDER BY change.position, change.number");
    const auto read = [&](const Row &row) {
        const StoredChange stored{row.text(1), row.text(2), row.text(3), row.value(4),
                                  row.value(5)};
        if (auto change = stored.toChange())
            reader(row.integer(0), std::move(*change));
    };
    if (records.empty()) {
        const auto sql = QStringLiteral("SELECT %1 FROM change WHERE %2").arg(columns, range);
        return m_database.read(sql, {oldest, newest, most}, read);
    }
    const auto sql = QStringLiteral("SELECT %1 FROM json_each(?) item CROSS JOIN change "
                                    "ON change.kind = json_extract(item.value, '$[0]') "
                                    "AND change.id = json_extract(item.value, '$[1]') WHERE %2")
                         .arg(columns, range);
    return m_database.read(sql, {jsonOf(records), oldest, newest, most}, read);
}

Result<void> ChangeStore::countBetween(qint64 oldest, qint64 newest, const CountReader &reader)
{
    const auto sql = QStringLiteral("SELECT position, count(*) FROM change "
                                    "WHERE position BETWEEN ? AND ? GROUP BY position");
    return m_database.read(sql, {oldest, newest},
                           [&](const Row &row) { reader(row.integer(0), int(row.integer(1))); });
}

Result<QStringList> ChangeStore::missingRecords(Kind kind)
{
    QStringList ids;
    const QString table = columns::table(kind);
    const auto sql = QStringLiteral("SELECT DISTINCT id FROM change WHERE kind = ? "
                                    "AND id NOT IN (SELECT id FROM %1) ORDER BY id");
    VD_TRY(m_database.read(sql.arg(table), {table}, [&](const Row &row) { ids += row.text(0); }));
    return ids;
}

Result<std::vector<qint64>> ChangeStore::positionsWithoutEntry()
{
    std::vector<qint64> positions;
    const auto sql = QStringLiteral("SELECT DISTINCT position FROM change "
                                    "WHERE position NOT IN (SELECT position FROM journal)");
    VD_TRY(m_database.read(sql, {}, [&](const Row &row) { positions.push_back(row.integer(0)); }));
    return positions;
}

Result<void> ChangeStore::fillFromJson()
{
    Result<void> filled;
    // SQLite takes the array apart, because an import's is too large to be read as a whole. What
    // is no JSON is left out; the hash of its entry tells of it.
    const auto sql = QStringLiteral(
        "SELECT journal.position, item.key, item.value FROM journal, "
        "json_each(CASE WHEN json_valid(changes) THEN changes ELSE '[]' END) item");
    VD_TRY(m_database.read(sql, {}, [&](const Row &row) {
        const auto change = changeFromJson(row.text(2).toUtf8());
        if (change && filled)
            filled = insert(row.integer(0), row.integer(1), *change);
    }));
    return filled;
}

} // namespace vd
