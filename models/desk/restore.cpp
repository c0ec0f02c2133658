// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restore.h"

#include "base/file.h"
#include "base/unfinishedfile.h"
#include "desk/backupstore.h"
#include "desk/database.h"
#include "desk/deskcopy.h"
#include "desk/deskfile.h"
#include "desk/migrator.h"
#include "desk/tr.h"
#include "desk/verifier.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace vd {

namespace {

const QLatin1String sidecars[] = {QLatin1String("-journal"), QLatin1String("-wal"),
                                  QLatin1String("-shm")};

tl::unexpected<Error> nothingRestored(Error error)
{
    error.lines.front().prepend(DeskTr::tr("Nothing was restored. "));
    return failed(std::move(error));
}

bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

// Whether another process holds any of SQLite's locks, which are in these bytes of the file
// (https://www.sqlite.org/src/file/src/os.h, PENDING_BYTE).
bool isInUse(const QString &desk)
{
    QFile file(desk);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return ::fcntl(file.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

// The file to replace, with links resolved. It need not exist.
Result<QString> restoreTarget(const QString &desk)
{
    const QFileInfo info(desk);
    const bool isThere = info.exists();
    if (isThere ? !info.isFile() : info.isSymbolicLink())
        return inputError(DeskTr::tr("%1 is not a file.").arg(desk));
    const QString path = isThere ? info.canonicalFilePath() : info.absoluteFilePath();
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return inputError(DeskTr::tr("%1: there is no folder %2.").arg(desk, folder.filePath()));
    if (!folder.isWritable() || (isThere && !info.isWritable())) {
        return systemError(DeskTr::tr("%1 or its folder is not writable for you.").arg(desk));
    }
    // A damaged desk may have lost its header; another program's file is never replaced.
    const auto examined = isThere ? DeskFile::examine(desk) : DeskFile();
    if (!examined && !path.endsWith(QLatin1String(".vdesk")))
        return failed(examined.error());
    return path;
}

std::optional<Id> siteIn(const QString &desk)
{
    if (!QFileInfo::exists(desk))
        return {};
    const auto database = Database::open(desk, Database::Access::Read);
    if (!database)
        return {};
    const auto site = siteIdOf(**database);
    return site ? std::optional(*site) : std::nullopt;
}

Result<QString> restoreSource(const QString &backup, const QString &target)
{
    VD_TRY_AS(file, DeskFile::examine(backup));
    if (file.path == target)
        return inputError(DeskTr::tr("%1 is the desk itself.").arg(backup));
    if (file.schema > Migrator::newestSchema()) {
        return inputError(
            DeskTr::tr("%1 was made by a newer version of Verdict Desk. Restore it with that one.")
                .arg(backup));
    }
    const auto site = siteIn(target);
    const auto wanted = siteIn(file.path);
    if (site && wanted && site != wanted)
        return inputError(DeskTr::tr("%1 is a copy of another desk.").arg(backup));
    return file.path;
}

// One restore. While it lives, no other program can write to the desk that is replaced.
class DeskRestore
{
public:
    explicit DeskRestore(const QString &target)
        : m_target(target)
    {
    }
    Result<Restored> run(const QString &source, qint64 now, Progress &progress);

private:
    Result<void> prepare(const QString &source, qint64 now, Progress &progress);
    Result<void> backUp(qint64 now);
    Result<void> lock();
    bool hasSidecar() const;
    Result<void> keepAside();
    Result<void> clearSidecars() const;
    void takeBack() const;

    QString m_target;
    QString m_aside; // where the old file goes if it has to be kept
    Restored m_result;
    std::unique_ptr<UnfinishedFile> m_copy;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_held;
};

Result<Restored> DeskRestore::run(const QString &source, qint64 now, Progress &progress)
{
    if (auto prepared = prepare(source, now, progress); !prepared)
        return nothingRestored(std::move(prepared.error()));
    auto finished = m_copy->finish();
    if (finished)
        return std::move(m_result);
    if (!QFileInfo::exists(m_copy->path())) { // only the sync behind the rename failed
        finished.error().lines.prepend(
            DeskTr::tr("%1 is restored, but may be as before if the power fails now.")
                .arg(m_target));
        return failed(std::move(finished.error()));
    }
    takeBack();
    return nothingRestored(std::move(finished.error()));
}

// All but the last step, which puts the copy in the place of the desk.
Result<void> DeskRestore::prepare(const QString &source, qint64 now, Progress &progress)
{
    VD_TRY_AS(copy, UnfinishedFile::makeReplacement(m_target));
    m_copy = std::move(copy);
    VD_TRY(copyDesk(source, *m_copy, progress));
    if (!QFileInfo::exists(m_target))
        return clearSidecars();
    if (!QFile::setPermissions(m_copy->path(), QFile::permissions(m_target)))
        return systemError(DeskTr::tr("%1 cannot be made.").arg(m_target));
    m_aside = m_target + QLatin1String(".damaged-") + isoInstant(now).replace(u':', u'-');
    VD_TRY(backUp(now));
    progress.finish();
    if (!m_result.before)
        VD_TRY(keepAside());
    auto cleared = clearSidecars();
    if (!cleared)
        takeBack();
    return cleared;
}

// What cannot be backed up is kept as it is, so only a desk that others write to stops the restore.
// A desk with the journal of a write that was cut off is not even opened: SQLite would play the
// journal back into the desk, of which nothing was left if it is the journal of another file.
Result<void> DeskRestore::backUp(qint64 now)
{
    if (hasSidecar()) {
        if (isInUse(m_target))
            return systemError(DeskTr::tr("Another program is writing to %1.").arg(m_target));
        m_result.reason = DeskTr::tr("A write that was cut off stood beside it.");
        return {};
    }
    const auto note = [this](const Error &error) { m_result.reason = error.text(); };
    if (auto locked = lock(); !locked) {
        if (locked.error().kind != ErrorKind::Input)
            return locked;
        note(locked.error());
        return {};
    }
    auto backup = backUpHeldDesk(*m_database, BackupReason::Restore, backupsFolder(), now);
    if (backup)
        m_result.before = std::move(*backup);
    else
        note(backup.error());
    return {};
}

bool DeskRestore::hasSidecar() const
{
    return std::ranges::any_of(
        sidecars, [this](QLatin1String sidecar) { return QFileInfo::exists(m_target + sidecar); });
}

Result<void> DeskRestore::lock()
{
    VD_TRY_AS(database, Database::open(m_target, Database::Access::Write));
    m_database = std::move(database);
    VD_TRY_AS(held, Transaction::begin(*m_database, Transaction::Mode::Write));
    m_held.emplace(std::move(held));
    return {};
}

// A link keeps the old file under the desk's name until the new one replaces it. Where the file
// system has no links, there is no desk for a moment.
Result<void> DeskRestore::keepAside()
{
    const bool isKept = ::link(QFile::encodeName(m_target).constData(),
                               QFile::encodeName(m_aside).constData()) == 0 ||
                        moveFile(m_target, m_aside);
    if (!isKept) {
        return systemError(DeskTr::tr("%1 cannot be kept as %2: %3")
                               .arg(m_target, m_aside, qt_error_string(errno)));
    }
    m_result.kept = m_aside;
    return {};
}

// Or SQLite would play the journal back into the restored desk. An old file that is kept keeps its
// own.
Result<void> DeskRestore::clearSidecars() const
{
    for (const QLatin1String sidecar : sidecars) {
        const QString path = m_target + sidecar;
        if (!QFileInfo::exists(path))
            continue;
        const bool isCleared = m_result.kept.isEmpty() ? QFile::remove(path)
                                                       : moveFile(path, m_aside + sidecar);
        if (!isCleared)
            return systemError(DeskTr::tr("%1 is in the way and cannot be removed.").arg(path));
    }
    return {};
}

// Everything stands where it stood before.
void DeskRestore::takeBack() const
{
    if (m_result.kept.isEmpty())
        return;
    for (const QLatin1String sidecar : sidecars)
        moveFile(m_aside + sidecar, m_target + sidecar);
    moveFile(m_aside, m_target); // does nothing if both are links to one file
    if (QFileInfo::exists(m_target))
        QFile::remove(m_aside);
}

} // namespace

Result<Restored> restoreDesk(const QString &desk, const QString &backup, const Clock &clock,
                             Progress progress)
{
    VD_TRY_AS(target, restoreTarget(desk));
    VD_TRY_AS(source, restoreSource(backup, target));
    return DeskRestore(target).run(source, clock(), progress);
}

Result<void> checkRestore(const QString &desk, const QString &backup)
{
    VD_TRY_AS(target, restoreTarget(desk));
    VD_TRY_AS(source, restoreSource(backup, target));
    VD_TRY_AS(database, Database::open(source, Database::Access::Read));
    VD_TRY(Migrator::showAsNewest(*database));
    VD_TRY_AS(problems, Verifier(*database).verify());
    if (problems.empty())
        return {};
    return inputError(DeskTr::tr("%1 is not sound: %2.").arg(backup, problems.front().problem));
}

} // namespace vd
