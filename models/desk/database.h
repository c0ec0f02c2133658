// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "desk/lockwait.h"
#include "desk/statementguard.h"
#include "panel/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <vector>

namespace vd {

// The current row of a query.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    // A blob or an infinite number, which no desk has, as text.
    Value value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    // Nothing, if the program would not have written the id so: only damage or another program puts
    // it there. Readers pass such a record by, and verify lists it.
    std::optional<Id> id(int column) const;

private:
    const QSqlQuery &m_query;
};

// One connection to one SQLite file, with the pragmas that keep a desk safe. Used on the thread
// that opened it. No result can be ignored, every query is finished before its call returns, and
// only values of types that SQLite stores unchanged can be bound.
class Database
{
public:
    enum class Access { Read, Write };

    // The file must exist; opening never creates one.
    static Result<std::unique_ptr<Database>> open(
        const QString &path, Access access, std::chrono::milliseconds lockWait = defaultLockWait);
    static Result<std::unique_ptr<Database>> openInMemory();
    // Reads tables even if parts of the schema are damaged. For a copy that is thrown away.
    static Result<std::unique_ptr<Database>> openDamaged(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    using Binds = std::vector<Value>;
    using RowReader = std::function<void(const Row &)>;

    // The likely cause if SQLite returns SQLITE_ERROR: it does so for a damaged search index as
    // well as for a bug in this program.
    enum class Suspect { Program, File };

    Result<void> run(const QString &sql, const Binds &binds = {},
                     Suspect suspect = Suspect::Program);
    Result<void> read(const QString &sql, const Binds &binds, const RowReader &reader);
    // Column 0 of the first row; null if there is no row.
    Result<Value> scalar(const QString &sql, const Binds &binds = {});
    // Whether the file has its full length. Where the last page is cut off, SQLite reads zeros.
    Result<bool> isWhole();
    // Ends each statement that still runs when `isCancelled` answers true, with an error.
    void setCancelled(Cancelled isCancelled) { m_guard.setCancelled(std::move(isCancelled)); }
    // Leaves the write-ahead log that another program may have chosen for the file.
    Result<void> useRollbackJournal();
    // Runs statements one after the other; each ends with ";" at the end of a line.
    Result<void> runScript(const QString &script);

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }

private:
    Database(QString path, Access access, std::chrono::milliseconds lockWait);
    Result<void> connectFile();
    Result<void> connect(const QString &name);
    Result<void> harden();
    Result<void> setPragmas();
    Result<QSqlQuery *> execute(const QString &sql, const Binds &binds, Suspect suspect);
    tl::unexpected<Error> sqlError(const QSqlError &error, const QString &sql, Suspect suspect);
    bool isDamage(Suspect suspect);
    tl::unexpected<Error> stopped() const;
    tl::unexpected<Error> damaged(const QSqlError &error) const;
    tl::unexpected<Error> unavailable(const QSqlError &error) const;
    tl::unexpected<Error> bug(const QSqlError &error, const QString &sql) const;

    QString m_path;
    Access m_access;
    std::chrono::milliseconds m_lockWait;
    QString m_connection;
    StatementGuard m_guard;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_isJudging = false; // while isDamage() examines the schema
};

// Rolls back unless committed. In a read transaction, all queries see the same state of the desk.
class Transaction
{
public:
    enum class Mode { Read, Write };

    static Result<Transaction> begin(Database &database, Mode mode);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();
    void rollBack();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace vd
