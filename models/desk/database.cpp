// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"

#include "desk/schema.h"
#include "desk/tr.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <cmath>

#include <sqlite3.h>

namespace vd {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int unknownReference = 787; // SQLITE_CONSTRAINT_FOREIGNKEY
constexpr int movedAway = 1032;       // SQLITE_READONLY_DBMOVED
enum SqliteCode {
    Generic = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupted = 9,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Protocol = 15,
    Constraint = 19,
    NotADatabase = 26
};

// Debug: every statement. Warning: statements that failed because of a bug.
Q_LOGGING_CATEGORY(sqlLog, "verdictdesk.sql", QtWarningMsg)

QVariant toVariant(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return QVariant(qlonglong(*integer));
    if (const auto *real = std::get_if<double>(&value))
        return QVariant(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return QVariant(text->isNull() ? QStringLiteral("") : *text);
    return QVariant();
}

// JSON and the fields have no infinite number. SQLite makes one of 9e999.
Value finite(double number)
{
    return std::isfinite(number) ? Value(number) : Value(QString::number(number));
}

} // namespace

Value Row::value(int column) const
{
    const QVariant variant = m_query.value(column);
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int: return qint64(variant.toLongLong());
    case QMetaType::Double: return finite(variant.toDouble());
    case QMetaType::QString: return variant.toString();
    default: return QStringLiteral("x'%1'").arg(QString::fromLatin1(variant.toByteArray().toHex()));
    }
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<Id> Row::id(int column) const
{
    const QString stored = text(column);
    const auto id = Id::from(stored);
    return id && id->text() == stored ? id : std::nullopt;
}

Database::Database(QString path, Access access, std::chrono::milliseconds lockWait)
    : m_path(std::move(path))
    , m_access(access)
    , m_lockWait(lockWait)
    , m_connection(QUuid::createUuid().toString())
    , m_guard(m_path)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 std::chrono::milliseconds lockWait)
{
    std::unique_ptr<Database> database(new Database(path, access, lockWait));
    VD_TRY(database->connectFile());
    VD_TRY(database->setPragmas());
    return database;
}

Result<std::unique_ptr<Database>> Database::openDamaged(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::Write, defaultLockWait));
    VD_TRY(database->connectFile());
    VD_TRY(database->run(QStringLiteral("PRAGMA writable_schema = ON"))); // ignores what is damaged
    VD_TRY(database->setPragmas());
    VD_TRY(database->run(QStringLiteral("PRAGMA cell_size_check = OFF"))); // reads what it can
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    const QString name = QStringLiteral(":memory:");
    std::unique_ptr<Database> database(new Database(name, Access::Write, defaultLockWait));
    VD_TRY(database->connect(name));
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::connectFile()
{
    // Percent-encoded, because a "?" in a folder's name would end the path.
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/"));
    const auto mode = m_access == Access::Write ? QLatin1String("rw") : QLatin1String("ro");
    return connect(QStringLiteral("file:%1?mode=%2").arg(encoded, mode));
}

Result<void> Database::connect(const QString &name)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(m_lockWait.count()));
    if (!m_database.open())
        return sqlError(m_database.lastError(), QStringLiteral("open"), Suspect::Program);
    return harden();
}

// What only SQLite's own interface can set. No desk has triggers, so none may ever run.
Result<void> Database::harden()
{
    const QVariant driver = m_database.driver()->handle();
    const QString broken = DeskTr::tr("Qt's driver for SQLite does not fit this program (%1). "
                                      "Install the driver of the same distribution.");
    if (qstrcmp(driver.typeName(), "sqlite3*") != 0)
        return systemError(broken.arg(QLatin1String(driver.typeName())));
    // A driver with an SQLite of its own has other structures behind the handle.
    VD_TRY_AS(source, scalar(QStringLiteral("SELECT sqlite_source_id()")));
    if (textOf(source) != QLatin1String(sqlite3_sourceid()))
        return systemError(broken.arg(textOf(source)));
    sqlite3 *connection = *static_cast<sqlite3 *const *>(driver.constData());
    m_guard.watch(connection);
    int triggers = -1;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, &triggers);
    if (triggers != 0)
        return systemError(broken.arg(QLatin1String("ENABLE_TRIGGER")));
    return {};
}

Result<void> Database::setPragmas()
{
    struct Pragma
    {
        const char *name;
        const char *value;
        Value expected;
    };
    // foreign_keys only works outside a transaction, so before anything else begins one.
    const Pragma pragmas[] = {
        {"trusted_schema", "OFF", qint64(0)},
        {"cell_size_check", "ON", qint64(1)},
        {"mmap_size", "0", qint64(0)},
        {"cache_size", "-32768", qint64(-32768)}, // KiB: a whole desk of a thousand tools
        {"foreign_keys", "ON", qint64(1)},
        {"synchronous", "EXTRA", qint64(3)},
        {"temp_store", "MEMORY", qint64(2)},
    };
    for (const Pragma &pragma : pragmas) {
        const QString name = QLatin1String(pragma.name);
        VD_TRY(run(QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1String(pragma.value))));
        VD_TRY_AS(actual, scalar(QStringLiteral("PRAGMA %1").arg(name)));
        if (actual != pragma.expected)
            return systemError(DeskTr::tr("%1: SQLite does not keep %2").arg(m_path, name));
    }
    return {};
}

Result<void> Database::useRollbackJournal()
{
    VD_TRY_AS(mode, scalar(QStringLiteral("PRAGMA journal_mode = DELETE")));
    if (textOf(mode) == QLatin1String("delete"))
        return {};
    return systemError(DeskTr::tr("%1: SQLite does not keep %2").arg(m_path, textOf(mode)));
}

Result<QSqlQuery *> Database::execute(const QString &sql, const Binds &binds, Suspect suspect)
{
    qCDebug(sqlLog).noquote() << sql;
    m_guard.begin();
    auto &query = m_prepared[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_prepared.remove(sql);
            return sqlError(prepared->lastError(), sql, suspect);
        }
        query = std::move(prepared);
    }
    for (size_t i = 0; i < binds.size(); ++i)
        query->bindValue(int(i), toVariant(binds[i]));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return sqlError(error, sql, suspect);
    }
    return query.get();
}

Result<void> Database::run(const QString &sql, const Binds &binds, Suspect suspect)
{
    VD_TRY_AS(query, execute(sql, binds, suspect));
    query->finish();
    return {};
}

Result<void> Database::read(const QString &sql, const Binds &binds, const RowReader &reader)
{
    VD_TRY_AS(query, execute(sql, binds, Suspect::Program));
    while (query->next())
        reader(Row(*query));
    // next() also ends at a page that cannot be read.
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return sqlError(error, sql, Suspect::Program);
    return {};
}

Result<Value> Database::scalar(const QString &sql, const Binds &binds)
{
    Value value;
    bool first = true;
    VD_TRY(read(sql, binds, [&](const Row &row) {
        if (std::exchange(first, false))
            value = row.value(0);
    }));
    return value;
}

Result<bool> Database::isWhole()
{
    VD_TRY_AS(bytes, scalar(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, "
                                           "pragma_page_size")));
    const auto *expected = std::get_if<qint64>(&bytes);
    return expected && QFileInfo(m_path).size() >= *expected;
}

Result<void> Database::runScript(const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral(";\n"))) {
        if (!statement.trimmed().isEmpty())
            VD_TRY(run(statement));
    }
    return {};
}

tl::unexpected<Error> Database::sqlError(const QSqlError &error, const QString &sql,
                                         Suspect suspect)
{
    const int extended = error.nativeErrorCode().toInt();
    switch (extended & 0xFF) { // the primary code
    case Corrupt:
    case NotADatabase: return damaged(error);
    case Generic: return isDamage(suspect) ? damaged(error) : bug(error, sql);
    case Constraint:
        if (extended != unknownReference && suspect == Suspect::File)
            return damaged(error);
        if (extended != unknownReference)
            return bug(error, sql); // DeskRules should have refused the edit before
        return inputError(
            DeskTr::tr("%1: a record would point at one that is not there. Nothing was saved.")
                .arg(m_path));
    case Busy:
    case Locked:
        return systemError(DeskTr::tr("%1 is in use by another program, which has held it for more "
                                      "than %2 seconds. Nothing was saved; try again.")
                               .arg(m_path)
                               .arg(double(m_lockWait.count()) / 1000));
    case Full:
        return systemError(
            DeskTr::tr("%1: the disk is full. Nothing was saved, and the desk is as it was before. "
                       "Free some space and try again.")
                .arg(m_path));
    case Perm:
    case ReadOnly:
    case CantOpen:
        if (extended == movedAway) {
            return systemError(DeskTr::tr("%1 was moved, removed or replaced while it was open "
                                          "here. Nothing was saved.")
                                   .arg(m_path));
        }
        return systemError(
            DeskTr::tr("%1 or its folder cannot be written to (%2). Nothing was saved.")
                .arg(m_path, error.databaseText()));
    case Io:
    case NoMemory:
    case Protocol: return unavailable(error);
    case Interrupted: return stopped();
    default: return bug(error, sql);
    }
}

// A statement that SQLite does not understand is a bug, unless the file lacks the tables that the
// statement uses.
bool Database::isDamage(Suspect suspect)
{
    if (suspect == Suspect::File || m_isJudging)
        return true;
    const QScopedValueRollback judging(m_isJudging, true);
    const auto faults = schemaFaults(*this);
    return faults && !faults->isEmpty();
}

tl::unexpected<Error> Database::stopped() const
{
    if (m_guard.stop() == StatementGuard::Stop::Unwanted)
        return systemError(DeskTr::tr("%1: it was cancelled. Nothing was saved.").arg(m_path));
    return inputError(
        DeskTr::tr("%1 is damaged, or made to do harm: reading it takes more steps than any desk "
                   "of its size needs. It was stopped, and nothing was written.")
            .arg(m_path));
}

tl::unexpected<Error> Database::damaged(const QSqlError &error) const
{
    return inputError(DeskTr::tr("%1 is damaged (%2). Nothing was written to it.")
                          .arg(m_path, error.databaseText()));
}

tl::unexpected<Error> Database::unavailable(const QSqlError &error) const
{
    return systemError(DeskTr::tr("%1: reading or writing failed (%2). Nothing was saved, and the "
                                  "desk is as it was before.")
                           .arg(m_path, error.databaseText()));
}

tl::unexpected<Error> Database::bug(const QSqlError &error, const QString &sql) const
{
    qCWarning(sqlLog).noquote().nospace()
        << m_path << ": SQLite error " << error.nativeErrorCode() << ": " << error.databaseText()
        << " (" << error.driverText() << ") in: " << sql;
    return bugError(DeskTr::tr("%1: Nothing was saved, because of a mistake in Verdict Desk. Your "
                               "file is fine. (SQLite error %2: %3)")
                        .arg(m_path, error.nativeErrorCode(), error.databaseText()));
}

Result<Transaction> Transaction::begin(Database &database, Mode mode)
{
    // Not QSqlDatabase::transaction(): its deferred BEGIN fails at once, without the busy
    // timeout, when a reader becomes a writer.
    VD_TRY(database.run(mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                            : QStringLiteral("BEGIN")));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    // After a failed COMMIT the transaction is still open, and the destructor rolls it back.
    VD_TRY(m_database->run(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    // SQLite rolls back by itself after some errors; then there is nothing left to do here.
    (void)m_database->run(QStringLiteral("ROLLBACK"), {}, Database::Suspect::File);
    m_database = nullptr;
}

} // namespace vd
