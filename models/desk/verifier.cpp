// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/verifier.h"

#include "desk/columns.h"
#include "desk/journal.h"
#include "desk/recordstore.h"
#include "desk/schema.h"
#include "desk/searchindex.h"
#include "desk/tr.h"
#include "panel/fieldrule.h"
#include "panel/split.h"

namespace vd {

template<typename T>
void Verifier::note(const QString &kind, const Result<T> &result)
{
    if (result)
        return;
    if (result.error().kind == ErrorKind::System)
        m_failure = result.error();
    else
        m_problems.push_back({kind, {}, {}, result.error().text()});
}

void Verifier::note(const FieldRef &field, const QString &problem)
{
    m_problems.push_back({QLatin1String(kindName(field.record.kind)), field.record.id.text(),
                          QLatin1String(fieldName(field.field)), problem});
}

Result<std::vector<Problem>> Verifier::verify()
{
    if (!isOwnSchema())
        return std::move(m_problems); // nothing else may run
    checkStructure();
    checkJournal();
    for (const Kind kind : kinds) {
        checkIds(kind);
        checkRecords(kind);
        checkMissing(kind);
    }
    checkNumbers();
    checkPanels();
    checkEncoding();
    checkSearch();
    if (m_failure)
        return failed(std::move(*m_failure));
    return std::move(m_problems);
}

void Verifier::checkStructure()
{
    const QString file = QStringLiteral("file");
    note(file, m_database.read(QStringLiteral("PRAGMA integrity_check"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            m_problems.push_back({file, {}, {}, row.text(0)});
    }));
    const auto whole = m_database.isWhole();
    note(file, whole);
    if (whole && !*whole)
        m_problems.push_back({file, {}, {}, DeskTr::tr("its end is cut off")});
    note(file, m_database.read(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        m_problems.push_back(
            {row.text(0), {}, {}, DeskTr::tr("points at a %1 that is not there").arg(row.text(2))});
    }));
}

bool Verifier::isOwnSchema()
{
    const QString kind = QStringLiteral("schema");
    const auto faults = schemaFaults(m_database);
    note(kind, faults);
    for (const QString &fault : faults.value_or(QStringList()))
        m_problems.push_back({kind, {}, {}, fault});
    return !faults || faults->isEmpty();
}

void Verifier::checkJournal()
{
    const QString kind = QStringLiteral("journal");
    note(kind, Journal(m_database).inspect([&](qint64 position, const QString &problem) {
        m_problems.push_back({kind, QString::number(position), {}, problem});
    }));
}

void Verifier::checkIds(Kind kind)
{
    const QString table = columns::table(kind);
    const auto sql = QStringLiteral("SELECT id FROM %1").arg(table);
    note(table, m_database.read(sql, {}, [&](const Row &row) {
        if (!row.id(0)) {
            m_problems.push_back({table,
                                  excerptOf(row.value(0), 60),
                                  {},
                                  DeskTr::tr("it cannot be shown, because its id is not one")});
        }
    }));
}

void Verifier::checkRecords(Kind kind)
{
    note(QLatin1String(kindName(kind)),
         RecordStore(m_database).each(kind, [&](const Record &record) { checkRecord(record); }));
}

void Verifier::checkRecord(const Record &record)
{
    const QString kind = QLatin1String(kindName(record.kind()));
    const auto written = ChangeStore(m_database).lastValuesOf(record.ref());
    note(kind, written);
    if (!written)
        return;
    if (written->empty()) {
        m_problems.push_back(
            {kind, record.id().text(), {}, DeskTr::tr("the journal does not know it")});
        return;
    }
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        const auto last = written->find(spec.field);
        const Value &expected = last == written->end() ? spec.fallback : last->second;
        const Value &actual = record.value(spec.field);
        if (actual != expected) {
            note(FieldRef{record.ref(), spec.field},
                 DeskTr::tr("holds %1, but the journal's last value is %2")
                     .arg(excerptOf(actual, 60), excerptOf(expected, 60)));
        }
        if (const auto fault = findFault(spec, actual))
            note(FieldRef{record.ref(), spec.field}, *fault);
    }
}

void Verifier::checkMissing(Kind kind)
{
    const auto missing = ChangeStore(m_database).missingRecords(kind);
    note(QLatin1String(kindName(kind)), missing);
    if (!missing)
        return;
    for (const QString &id : *missing) {
        m_problems.push_back({QLatin1String(kindName(kind)),
                              id,
                              {},
                              DeskTr::tr("the journal knows it, but it is not there")});
    }
}

void Verifier::checkNumbers()
{
    const auto sql = QStringLiteral("SELECT part.id FROM %1 part JOIN tool ON tool.id = part.tool "
                                    "WHERE part.number & -65536 <> tool.number");
    for (const Kind part : {Kind::Seat, Kind::Note}) {
        const QString kind = columns::table(part);
        note(kind, m_database.read(sql.arg(kind), {}, [&](const Row &row) {
            m_problems.push_back(
                {kind, row.text(0), {}, DeskTr::tr("its number is not of its tool")});
        }));
    }
}

void Verifier::checkPanels()
{
    const auto sql = QStringLiteral("SELECT tool FROM seat WHERE \"exists\" = 1 "
                                    "GROUP BY tool HAVING count(*) > ?");
    const QString kind = columns::table(Kind::Tool);
    note(kind, m_database.read(sql, {qint64(Split::seats)}, [&](const Row &row) {
        m_problems.push_back({kind,
                              row.text(0),
                              {},
                              DeskTr::tr("it has more than four seats; only four are shown")});
    }));
}

void Verifier::checkEncoding()
{
    for (const Kind kind : kinds) {
        for (const FieldSpec &spec : fieldsOf(kind))
            checkEncoding(columns::table(kind), QStringLiteral("id"), columns::column(spec));
    }
    const QString position = QStringLiteral("position");
    for (const char *column : {"author", "label", "gesture"})
        checkEncoding(QStringLiteral("journal"), position, QLatin1String(column));
    for (const char *column : {"\"before\"", "\"after\""})
        checkEncoding(QStringLiteral("change"), position, QLatin1String(column));
}

// SQLite reads some invalid UTF-8 as the original character (F2 80 94 as E2 80 94, a dash), so
// neither hashes nor fields show the damage.
void Verifier::checkEncoding(const QString &table, const QString &key, const QString &column)
{
    const auto sql = QStringLiteral("SELECT %1, %2, hex(%2) FROM %3 "
                                    "WHERE length(%2) <> length(CAST(%2 AS BLOB))")
                         .arg(key, column, table);
    note(table, m_database.read(sql, {}, [&](const Row &row) {
        if (row.text(1).toUtf8().toHex().toUpper() == row.text(2).toLatin1())
            return;
        m_problems.push_back({table, row.text(0), QString(column).remove(u'"'),
                              DeskTr::tr("its bytes are not those of its text")});
    }));
}

void Verifier::checkSearch()
{
    if (m_database.access() == Database::Access::Read)
        return; // SQLite can check the index only on a writable connection
    const QString kind = QStringLiteral("search");
    const auto agrees = SearchIndex(m_database).agrees();
    note(kind, agrees);
    if (agrees && !*agrees) {
        m_problems.push_back({kind,
                              {},
                              {},
                              DeskTr::tr("the search index does not agree with the texts; the next "
                                         "search makes it anew, no text is lost")});
    }
}

} // namespace vd
