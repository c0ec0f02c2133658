// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/migrator.h"

#include "base/file.h"
#include "desk/backupstore.h"
#include "desk/changestore.h"
#include "desk/columns.h"
#include "desk/deskfile.h"
#include "desk/fingerprint.h"
#include "desk/journal.h"
#include "desk/searchindex.h"
#include "desk/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vd {

namespace {

constexpr int schemaOfChanges = 5;
const QString changesStep = QStringLiteral("005_changes.sql"); // makes the table of changes

QStringList steps()
{
    return QDir(QStringLiteral(":/schema"))
        .entryList({QStringLiteral("[0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &step)
{
    return step.left(3).toInt();
}

// Runs the steps after one schema up to another.
Result<void> runSteps(Database &database, int from, int to)
{
    for (const QString &step : steps()) {
        if (numberOf(step) <= from || numberOf(step) > to)
            continue;
        QFile script(QStringLiteral(":/schema/") + step);
        const bool opened = script.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        VD_TRY(database.runScript(QString::fromUtf8(script.readAll())));
        if (step == changesStep)
            VD_TRY(ChangeStore(database).fillFromJson());
    }
    return {};
}

Result<void> setSchema(Database &database, int schema)
{
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(schema));
}

Result<void> checkLinks(Database &database)
{
    bool sound = true;
    VD_TRY(database.read(QStringLiteral("PRAGMA foreign_key_check"), {},
                         [&](const Row &) { sound = false; }));
    if (!sound)
        return inputError(DeskTr::tr("%1 is damaged: a record points at one that is not there.")
                              .arg(database.path()));
    return {};
}

Result<void> checkChain(Database &database)
{
    bool sound = true;
    VD_TRY(Journal(database).inspect([&](qint64, const QString &) { sound = false; }));
    if (!sound)
        return inputError(DeskTr::tr("%1 would lose edits.").arg(database.path()));
    return {};
}

Result<void> takeMissingSteps(Database &database, int from)
{
    VD_TRY_AS(before, Fingerprint::of(database));
    VD_TRY(runSteps(database, from, Migrator::newestSchema()));
    VD_TRY(SearchIndex(database).rebuild()); // the new schema may search more fields
    VD_TRY(setSchema(database, Migrator::newestSchema()));
    VD_TRY(checkLinks(database));
    VD_TRY_AS(after, Fingerprint::of(database));
    if (before != after)
        return inputError(DeskTr::tr("%1 would lose rows.").arg(database.path()));
    return checkChain(database); // the backup's was sound, so a step would have lost an edit
}

QString literal(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return u'\'' + QString(*text).replace(u'\'', QLatin1String("''")) + u'\'';
    if (const auto *integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    Q_ASSERT(isNothing(value)); // no fallback is a real number
    return QStringLiteral("NULL");
}

// If the whole table is missing, all of them, the id first.
Result<QStringList> missingColumns(Database &database, Kind kind)
{
    QStringList present;
    VD_TRY(database.read(QStringLiteral("SELECT name FROM pragma_table_info(?, 'main')"),
                         {columns::table(kind)},
                         [&](const Row &row) { present += u'"' + row.text(0) + u'"'; }));
    QStringList missing;
    if (present.isEmpty())
        missing += QStringLiteral("NULL AS id");
    if (columns::isNumbered(kind) && !present.contains(QLatin1String("\"number\"")))
        missing += QStringLiteral("NULL AS number");
    for (const FieldSpec &spec : fieldsOf(kind)) {
        const QString column = columns::column(spec);
        if (!present.contains(column))
            missing += QStringLiteral("%1 AS %2").arg(literal(spec.fallback), column);
    }
    return missing;
}

// Makes the tables of schema 5 beside the desk if it lacks them, which an older one does.
Result<void> showChanges(Database &database)
{
    VD_TRY_AS(schema, Migrator::schemaOf(database));
    if (schema >= schemaOfChanges)
        return {};
    VD_TRY(database.runScript(QStringLiteral(
        "CREATE TEMP TABLE change (position INTEGER, number INTEGER, kind TEXT, id TEXT, "
        "field TEXT, \"before\" ANY, \"after\" ANY, PRIMARY KEY (position, number)) STRICT;\n"
        "CREATE INDEX temp.change_field ON change (kind, id, field, position);\n"
        "CREATE TEMP VIEW journal_end AS "
        "SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1;\n")));
    return ChangeStore(database).fillFromJson();
}

} // namespace

int Migrator::oldestSchema()
{
    return 1;
}

int Migrator::newestSchema()
{
    static const int newest = numberOf(steps().constLast());
    return newest;
}

Result<int> Migrator::schemaOf(Database &database)
{
    VD_TRY_AS(schema, database.scalar(QStringLiteral("PRAGMA user_version")));
    return int(integerOf(schema).value_or(0));
}

Result<void> Migrator::create(Database &database, int schema)
{
    VD_TRY(runSteps(database, oldestSchema() - 1, schema));
    VD_TRY(database.run(QStringLiteral("PRAGMA application_id = %1").arg(DeskFile::applicationId)));
    return setSchema(database, schema);
}

Result<void> Migrator::migrate(Database &database, const QString &backups, const Clock &clock)
{
    VD_TRY_AS(transaction, Transaction::begin(database, Transaction::Mode::Write));
    VD_TRY_AS(schema, schemaOf(database)); // another program may have migrated it meanwhile
    if (schema >= newestSchema())
        return {};
    VD_TRY(backUpHeldDesk(database, BackupReason::Migration, backups, clock()));
    VD_TRY(takeMissingSteps(database, schema));
    auto committed = transaction.commit();
    if (committed)
        return {};
    transaction.rollBack();
    // COMMIT can report an error of its last step, the sync of the folder, although all is written.
    const auto reached = schemaOf(database);
    if (!reached || *reached != newestSchema())
        return committed;
    return syncFolder(QFileInfo(database.path()).absolutePath());
}

Result<void> Migrator::showAsNewest(Database &database)
{
    VD_TRY(showChanges(database));
    for (const Kind kind : kinds) {
        VD_TRY_AS(missing, missingColumns(database, kind));
        if (missing.isEmpty())
            continue;
        // A temporary view hides the table of the same name in every query.
        const QString isEmpty = QStringLiteral("CREATE TEMP VIEW %1 AS SELECT %2 WHERE 0");
        const QString isWider = QStringLiteral("CREATE TEMP VIEW %1 AS SELECT *, %2 FROM main.%1");
        const bool isThere = !missing.first().endsWith(QLatin1String(" AS id"));
        VD_TRY(database.run((isThere ? isWider : isEmpty)
                                .arg(columns::table(kind), missing.join(QLatin1String(", ")))));
    }
    return {};
}

} // namespace vd
