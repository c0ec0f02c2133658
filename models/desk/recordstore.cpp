// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recordstore.h"

#include "desk/columns.h"
#include "desk/tr.h"
#include "panel/fieldrule.h"

namespace vd {

namespace {

constexpr qint64 numbersPerTool = 65536;
constexpr qint64 highestNumber = qint64(1) << 48;
constexpr qint64 numbersPerSeats = 32768; // of a tool's; its notes have the rest

QString orderOf(Kind kind)
{
    if (kind == Kind::Note)
        return QStringLiteral(" ORDER BY written_at, id");
    return findField(kind, Field::Place) ? QStringLiteral(" ORDER BY place, id") : QString();
}

} // namespace

Result<void> RecordStore::select(Kind kind, const QString &where, const Database::Binds &binds,
                                 const std::function<void(Record &&)> &reader)
{
    const auto specs = fieldsOf(kind);
    return m_database.read(columns::selectAll(kind) + where, binds, [&](const Row &row) {
        const auto id = row.id(0);
        if (!id)
            return;
        Record record(kind, *id);
        for (size_t i = 0; i < specs.size(); ++i)
            record.set(specs[i].field, row.value(int(i) + 1));
        reader(std::move(record));
    });
}

Result<std::vector<Record>> RecordStore::select(Kind kind, const QString &where,
                                                const Database::Binds &binds)
{
    std::vector<Record> records;
    VD_TRY(
        select(kind, where, binds, [&](Record &&record) { records.push_back(std::move(record)); }));
    return records;
}

Result<void> RecordStore::each(Kind kind, const RecordReader &reader)
{
    return select(kind, {}, {}, reader);
}

Result<Record> RecordStore::find(const RecordRef &ref)
{
    VD_TRY_AS(records, select(ref.kind, QStringLiteral(" WHERE id = ?"), {ref.id.text()}));
    return records.empty() ? Record(ref.kind, ref.id) : std::move(records.front());
}

Result<std::vector<Record>> RecordStore::seatsOf(const Id &tool)
{
    return select(Kind::Seat,
                  QStringLiteral(" WHERE tool = ? AND \"exists\" = 1 ORDER BY place, number"),
                  {tool.text()});
}

Result<std::vector<Record>> RecordStore::notesOf(const Id &tool)
{
    return select(Kind::Note,
                  QStringLiteral(" WHERE tool = ? AND \"exists\" = 1") + orderOf(Kind::Note),
                  {tool.text()});
}

Result<std::vector<Record>> RecordStore::all(Kind kind)
{
    return select(kind, orderOf(kind), {});
}

Result<void> RecordStore::write(const Record &before, const Record &after)
{
    VD_TRY_AS(stored,
              m_database.scalar(
                  QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(columns::table(after.kind())),
                  {after.id().text()}));
    if (isNothing(stored))
        return insert(after);
    QStringList assignments;
    Database::Binds binds;
    for (const FieldSpec &spec : fieldsOf(after.kind())) {
        if (before.value(spec.field) == after.value(spec.field))
            continue;
        assignments += columns::column(spec) + QLatin1String(" = ?");
        binds.push_back(after.value(spec.field));
    }
    if (assignments.isEmpty())
        return {};
    binds.push_back(after.id().text());
    // The values are valid, so a rule of the table is broken by another one, which is damage.
    return m_database.run(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
            .arg(columns::table(after.kind()), assignments.join(QLatin1String(", "))),
        binds, Database::Suspect::File);
}

Result<void> RecordStore::insert(const Record &record)
{
    QStringList names = {QStringLiteral("id")};
    Database::Binds binds = {record.id().text()};
    if (columns::isNumbered(record.kind())) {
        VD_TRY_AS(number, nextNumber(record));
        names += QStringLiteral("number");
        binds.push_back(number);
    }
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        names += columns::column(spec);
        binds.push_back(record.value(spec.field));
    }
    const QStringList marks(names.size(), QStringLiteral("?"));
    return m_database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                              .arg(columns::table(record.kind()), names.join(QLatin1String(", ")),
                                   marks.join(QLatin1String(", "))),
                          binds);
}

Result<qint64> RecordStore::nextNumber(const Record &record)
{
    if (record.kind() == Kind::Tool) {
        VD_TRY_AS(last, m_database.scalar(QStringLiteral("SELECT max(number) FROM tool")));
        const qint64 number = integerOf(last).value_or(0);
        if (number < 0 || number > highestNumber)
            return inputError(DeskTr::tr("%1 is damaged: a tool has the number %2.")
                                  .arg(m_database.path(), QString::number(number)));
        return number + numbersPerTool;
    }
    const bool isSeat = record.kind() == Kind::Seat;
    const Field owner = isSeat ? Field::SeatTool : Field::NoteTool;
    VD_TRY_AS(tool, numberOf({Kind::Tool, record.reference(owner)}));
    if (tool < 0 || tool > highestNumber)
        return inputError(DeskTr::tr("%1 is damaged: a tool has the number %2.")
                              .arg(m_database.path(), QString::number(tool)));
    const qint64 first = isSeat ? tool + 1 : tool + numbersPerSeats;
    VD_TRY_AS(last,
              m_database.scalar(QStringLiteral("SELECT max(number) FROM %1 WHERE number BETWEEN ? "
                                               "AND ?")
                                    .arg(columns::table(record.kind())),
                                {first, tool + numbersPerTool - 1}));
    const auto number = integerOf(last);
    return number ? *number + 1 : first;
}

Result<qint64> RecordStore::nextPlace(Kind kind)
{
    VD_TRY_AS(place, m_database.scalar(
                         QStringLiteral("SELECT max(place) FROM %1").arg(columns::table(kind))));
    return isNothing(place) ? 0 : placeAfter(integerOf(place).value_or(0));
}

Result<qint64> RecordStore::numberOf(const RecordRef &ref)
{
    VD_TRY_AS(
        number,
        m_database.scalar(
            QStringLiteral("SELECT number FROM %1 WHERE id = ?").arg(columns::table(ref.kind)),
            {ref.id.text()}));
    const auto *value = std::get_if<qint64>(&number);
    return value ? *value : qint64(0);
}

} // namespace vd
