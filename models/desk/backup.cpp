// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backup.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/id.h"
#include "base/unfinishedfile.h"
#include "desk/fingerprint.h"
#include "desk/migrator.h"
#include "desk/rotation.h"
#include "desk/tr.h"
#include "desk/verifier.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vd {

namespace {

const QString suffix = QStringLiteral(".vdesk");
constexpr int longestName = 60; // characters of the desk's name in the name of its folder

// "2026-05-01T09-30-00.000Z.vdesk": some file systems do not allow a colon in a name.
QString nameAt(qint64 at)
{
    return isoInstant(at).replace(u':', u'-') + suffix;
}

std::optional<qint64> instantOf(const QString &name)
{
    auto made = QDateTime::fromString(name, QStringLiteral("yyyy-MM-ddTHH-mm-ss.zzzZ.'vdesk'"));
    made.setTimeSpec(Qt::UTC);
    if (!made.isValid() || nameAt(made.toMSecsSinceEpoch()) != name)
        return {}; // not a backup
    return made.toMSecsSinceEpoch();
}

std::set<qint64> backupsIn(const QDir &folder)
{
    std::set<qint64> made;
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (const auto at = instantOf(name))
            made.insert(*at);
    }
    return made;
}

// Makes a folder that only this user can read, and syncs it.
Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path)
        VD_TRY(makeFolder(parent));
    const bool made = QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made && !QFileInfo(path).isDir())
        return systemError(DeskTr::tr("The folder %1 cannot be made.").arg(path));
    return syncFolder(parent);
}

Result<QString> folderOf(Database &desk, const QString &backups)
{
    VD_TRY_AS(site, desk.scalar(QStringLiteral("SELECT id FROM site")));
    const auto *text = std::get_if<QString>(&site);
    const auto id = text ? Id::from(*text) : std::nullopt;
    if (!id)
        return inputError(DeskTr::tr("%1 is damaged: it has no site settings.").arg(desk.path()));
    QString name = QFileInfo(desk.path()).completeBaseName().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return QStringLiteral("%1/%2-%3").arg(backups, name, id->text());
}

Result<void> checkCopy(const Fingerprint &expected, const QString &path, const QString &copy)
{
    VD_TRY_AS(database, Database::open(copy, Database::Access::Read));
    VD_TRY(Migrator::showAsNewest(*database)); // the desk may have an older schema
    VD_TRY_AS(problems, Verifier(*database).verify());
    VD_TRY_AS(whole, Fingerprint::of(*database));
    if (problems.empty() && whole == expected)
        return {};
    const QString fault = problems.empty() ? DeskTr::tr("it lacks rows") : problems.front().problem;
    return inputError(
        DeskTr::tr("A copy of %1 was not kept, because it is not sound: %2. \"verify\" "
                   "lists what is wrong with the desk.")
            .arg(path, fault));
}

Result<void> fillCopy(Database &desk, const QString &copy)
{
    VD_TRY_AS(expected, Fingerprint::of(desk));
    // VACUUM cannot run in a transaction, so it needs a connection of its own.
    {
        VD_TRY_AS(reader, Database::open(desk.path(), Database::Access::Read));
        auto copied = reader->run(QStringLiteral("VACUUM INTO ?"), {copy});
        if (!copied && copied.error().kind == ErrorKind::System) // name the copy in the error
            copied.error().lines.replaceInStrings(desk.path(), copy);
        VD_TRY(copied);
    }
    VD_TRY(syncFile(copy));
    return checkCopy(expected, desk.path(), copy);
}

} // namespace

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/verdictdesk/backups");
}

Result<void> copyDesk(Database &desk, const QString &target)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(target));
    const QString copy = unfinished->path();
    const auto readers = QFile::permissions(desk.path()); // no one else may read the copy
    if (!QFile::setPermissions(copy, readers | QFile::ReadOwner | QFile::WriteOwner))
        return systemError(DeskTr::tr("%1 cannot be made.").arg(target));
    if (auto filled = fillCopy(desk, copy); !filled)
        return failed(unfinished->withTargetName(std::move(filled.error())));
    return unfinished->finish();
}

Result<QString> backUpDesk(Database &desk, const QString &backups, qint64 now)
{
    VD_TRY_AS(path, folderOf(desk, backups));
    VD_TRY(makeFolder(path));
    const QDir folder(path);
    std::set<qint64> made = backupsIn(folder);
    // Later than all other backups, even if the clock was set back: rotation compares these times.
    const qint64 at = made.empty() ? now : std::max(now, *made.rbegin() + 1);
    const QString target = folder.filePath(nameAt(at));
    VD_TRY(copyDesk(desk, target));
    made.insert(at);
    // A backup that cannot be removed now is removed at the next backup.
    const std::set<qint64> kept = keptBackups(made);
    for (const qint64 backup : made) {
        if (!kept.contains(backup))
            QFile::remove(folder.filePath(nameAt(backup)));
    }
    // Removes the files that a crash left. No other backup is being made: the desk is locked.
    for (const QString &left :
         folder.entryList({QStringLiteral(".*.vdesk.*.new*")}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(left));
    return target;
}

} // namespace vd
