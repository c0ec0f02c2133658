// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/schema.h"

#include "desk/columns.h"
#include "desk/database.h"
#include "desk/migrator.h"
#include "desk/tr.h"

#include <algorithm>

namespace vd {

namespace {

constexpr qsizetype namedFaults = 3; // in one message
constexpr qsizetype longestObjectName = 60;

QString quoted(const QString &name)
{
    return excerptOf(name, longestObjectName); // a name from a file may hold line breaks
}

// What ANALYZE of another program leaves: numbers for SQLite's planner, which run nothing.
bool isStatistics(const SchemaObjects::value_type &object)
{
    const auto &[type, name] = object.first;
    const QString &sql = object.second.second;
    return type == QLatin1String("table") &&
           ((name == QLatin1String("sqlite_stat1") &&
             sql == QLatin1String("CREATE TABLE sqlite_stat1(tbl,idx,stat)")) ||
            (name == QLatin1String("sqlite_stat4") &&
             sql == QLatin1String("CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)")));
}

QString foreign(const SchemaObjects::value_type &object)
{
    return DeskTr::tr("the %1 %2 does not belong to it")
        .arg(object.first.first, quoted(object.first.second));
}

// A table that is missing lacks its indexes, too.
bool isOwnIndex(const QString &name)
{
    return name.startsWith(QLatin1String("sqlite_autoindex_"));
}

QStringList differences(const SchemaObjects &expected, const SchemaObjects &actual)
{
    QStringList added, changed, missing;
    for (const auto &object : actual) {
        const auto known = expected.find(object.first);
        if (known == expected.end()) {
            if (!isStatistics(object))
                added += foreign(object);
        } else if (known->second != object.second) {
            changed += DeskTr::tr("the %1 %2 was changed")
                           .arg(object.first.first, quoted(object.first.second));
        }
    }
    for (const auto &[key, made] : expected) {
        if (!actual.contains(key) && !isOwnIndex(key.second))
            missing += DeskTr::tr("the %1 %2 is missing").arg(key.first, quoted(key.second));
    }
    return added + changed + missing;
}

QStringList faultsOfNewer(const SchemaObjects &actual)
{
    QStringList faults;
    for (const auto &object : actual) {
        if (object.first.first == QLatin1String("trigger"))
            faults += foreign(object);
    }
    QStringList tables = {QStringLiteral("journal")};
    for (const Kind kind : kinds)
        tables += columns::table(kind);
    for (const QString &table : tables) {
        const auto found = actual.find({QStringLiteral("table"), table});
        // A virtual table is made by CREATE VIRTUAL TABLE.
        if (found == actual.end() ||
            !found->second.second.startsWith(QLatin1String("CREATE TABLE ")))
            faults += DeskTr::tr("%1 is not a table").arg(quoted(table));
    }
    return faults;
}

} // namespace

Result<SchemaObjects> schemaObjects(Database &database)
{
    SchemaObjects objects;
    const auto sql = QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') "
                                    "FROM main.sqlite_schema");
    VD_TRY(database.read(sql, {}, [&](const Row &row) {
        objects.insert({{row.text(0), row.text(1)}, {row.text(2), row.text(3)}});
    }));
    return objects;
}

Result<SchemaObjects> expectedSchemaObjects(int schema)
{
    VD_TRY_AS(fresh, Database::openInMemory());
    VD_TRY(Migrator::create(*fresh, schema));
    return schemaObjects(*fresh);
}

Result<QStringList> schemaFaults(Database &database)
{
    VD_TRY_AS(schema, Migrator::schemaOf(database));
    if (schema < Migrator::oldestSchema())
        return QStringList{DeskTr::tr("no desk has the schema %1").arg(schema)};
    VD_TRY_AS(actual, schemaObjects(database));
    if (schema > Migrator::newestSchema())
        return faultsOfNewer(actual);
    VD_TRY_AS(expected, expectedSchemaObjects(schema));
    return differences(expected, actual);
}

Result<void> checkSchema(Database &database)
{
    VD_TRY_AS(faults, schemaFaults(database));
    if (faults.isEmpty())
        return {};
    const qsizetype more = faults.size() - namedFaults;
    faults = faults.first(std::min(faults.size(), namedFaults));
    if (more > 0)
        faults += DeskTr::tr("and %1 more").arg(more);
    return inputError(
        DeskTr::tr("%1 was not opened, because it is not built as Verdict Desk builds a desk: %2. "
                   "What was added may run commands or show what nobody wrote, so nothing was "
                   "read, and the file was left as it is. Open a backup of the desk, or copy its "
                   "records into a new desk with \"verdictdesk-cli salvage\".")
            .arg(database.path(), faults.join(QLatin1String("; "))));
}

} // namespace vd
