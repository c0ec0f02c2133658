// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/database.h"
#include "desk/deskfile.h"
#include "desk/editwriter.h"
#include "desk/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vd {

namespace {

// Removes the unfinished file, and SQLite's beside it, whatever way the making ends.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~UnfinishedFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QLatin1String("-journal"));
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Edit firstEdit(const QString &author)
{
    const FieldRef exists{{Kind::Site, Id::make()}, Field::Exists};
    return {Desk::tr("New desk"), author, {}, {}, {{exists, qint64(0), qint64(1)}}};
}

Result<void> fill(const QString &path, const QString &author, const Clock &clock)
{
    VD_TRY_AS(database, Database::open(path, Database::Access::Write));
    VD_TRY_AS(transaction, Transaction::begin(*database, Transaction::Mode::Write));
    VD_TRY(Migrator::create(*database));
    const auto commit = EditWriter(*database, clock()).write(firstEdit(author));
    if (!commit)
        return failed(commit.error().error);
    return transaction.commit();
}

Result<void> make(const QString &path, const QString &author, const Clock &clock,
                  const Desk::Furnish &furnish)
{
    VD_TRY(fill(path, author, clock));
    if (!furnish)
        return {};
    VD_TRY_AS(desk, Desk::open(path, Desk::Checks::None, clock));
    return furnish(*desk);
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &author,
                                           const Clock &clock, const Furnish &furnish)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (info.exists() || info.isSymbolicLink())
        return inputError(tr("%1 is there already and was left as it is.").arg(path));
    if (!QFileInfo(folder).isDir())
        return inputError(tr("%1: there is no folder %2.").arg(path, folder));
    // Made whole under another name first: a crash on the way leaves no half desk behind.
    const UnfinishedFile unfinished(
        QStringLiteral("%1/.%2.%3.new")
            .arg(folder, info.fileName(), QString::number(QCoreApplication::applicationPid())));
    QFile file(unfinished.path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemError(tr("%1 cannot be made: %2").arg(path, file.errorString()));
    file.close();
    if (auto made = make(unfinished.path(), author, clock, furnish); !made) {
        made.error().lines.replaceInStrings(unfinished.path(), info.absoluteFilePath());
        return failed(std::move(made.error()));
    }
    if (!file.rename(info.absoluteFilePath())) // never over another file
        return systemError(tr("%1 cannot be made: %2").arg(path, file.errorString()));
    VD_TRY(syncFolder(folder));
    return open(path, Checks::Structure, clock);
}

} // namespace vd
