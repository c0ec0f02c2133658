// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"

#include "base/file.h"
#include "base/folderlock.h"
#include "base/unfinishedfile.h"
#include "desk/database.h"
#include "desk/deskcopy.h"
#include "desk/journal.h"
#include "desk/migrator.h"
#include "desk/rotation.h"
#include "desk/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace vd {

namespace {

constexpr int longestName = 60; // characters of the desk's name in the name of its folder
constexpr std::chrono::seconds longestBackup(60); // that another program makes

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

QString folderNameOf(const QString &desk)
{
    QString name = QFileInfo(desk).completeBaseName().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

void sortNewestFirst(std::vector<Backup> &backups)
{
    std::ranges::sort(backups, std::ranges::greater(),
                      [](const Backup &backup) { return std::pair(backup.at, backup.path); });
}

Result<int> scalarCount(Database &database, const QString &sql)
{
    VD_TRY_AS(count, database.scalar(sql));
    return int(integerOf(count).value_or(0));
}

Result<BackupStore> storeOf(const QString &desk)
{
    VD_TRY_AS(database, Database::open(desk, Database::Access::Read));
    return BackupStore::of(*database);
}

// Whether the newest backup holds the desk as it is. A newest one that cannot be read does not.
Result<bool> isBackedUp(const QString &desk)
{
    VD_TRY_AS(database, Database::open(desk, Database::Access::Read));
    VD_TRY_AS(store, BackupStore::of(*database));
    Journal journal(*database);
    VD_TRY_AS(position, journal.position());
    if (position <= 1) // the first entry makes the desk
        return true;
    VD_TRY_AS(hash, journal.lastHash());
    const auto backups = store.list();
    if (backups.empty())
        return false;
    const auto newest = BackupContents::of(backups.front().path);
    return newest && newest->lastHash == hash;
}

} // namespace

Result<Id> siteIdOf(Database &desk)
{
    const auto isThere = QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'site'");
    VD_TRY_AS(tables, desk.scalar(isThere));
    const bool isDesk = integerOf(tables).value_or(0) > 0;
    VD_TRY_AS(site, isDesk ? desk.scalar(QStringLiteral("SELECT id FROM site")) : Value());
    const auto *text = std::get_if<QString>(&site);
    const auto id = text ? Id::from(*text) : std::nullopt;
    if (!id)
        return inputError(DeskTr::tr("%1 is damaged: it has no site settings.").arg(desk.path()));
    return *id;
}

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/verdictdesk/backups");
}

Result<BackupStore> BackupStore::of(Database &desk, const QString &root)
{
    VD_TRY_AS(site, siteIdOf(desk));
    return BackupStore(
        QStringLiteral("%1/%2-%3").arg(root, folderNameOf(desk.path()), site.text()));
}

std::vector<Backup> BackupStore::list() const
{
    std::vector<Backup> backups;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (auto backup = Backup::fromPath(folder.filePath(name)))
            backups.push_back(std::move(*backup));
    }
    sortNewestFirst(backups);
    return backups;
}

std::vector<Backup> BackupStore::listFor(const QString &desk, const QString &root)
{
    QString wanted = folderNameOf(desk) + QLatin1String("-*");
    if (QFileInfo(desk).isFile()) {
        if (const auto database = Database::open(desk, Database::Access::Read)) {
            if (const auto site = siteIdOf(**database))
                wanted = QLatin1String("*-") + site->text();
        }
    }
    std::vector<Backup> backups;
    for (const QString &name : QDir(root).entryList({wanted}, QDir::Dirs))
        std::ranges::move(BackupStore(QDir(root).filePath(name)).list(),
                          std::back_inserter(backups));
    sortNewestFirst(backups);
    return backups;
}

Result<std::unique_ptr<FolderLock>> BackupStore::lock() const
{
    VD_TRY(makeFolder(m_folder));
    return FolderLock::take(m_folder, longestBackup);
}

Result<Backup> BackupStore::add(BackupReason reason, qint64 now, const Fill &fill) const
{
    VD_TRY_AS(held, lock());
    const auto made = list();
    // Later than all other backups, even if the clock was set back: rotation compares these times.
    const qint64 at = made.empty() ? now : std::max(now, made.front().at + 1);
    const QString target = QDir(m_folder).filePath(Backup::fileName(at, reason));
    VD_TRY(fill(target));
    prune();
    return Backup{target, at, reason, QFileInfo(target).size()};
}

// A backup that cannot be removed now is removed after the next one.
void BackupStore::prune() const
{
    const auto backups = list();
    std::set<qint64> made;
    for (const Backup &backup : backups)
        made.insert(backup.at);
    const std::set<qint64> kept = keptBackups(made);
    for (const Backup &backup : backups) {
        if (!kept.contains(backup.at))
            QFile::remove(backup.path);
    }
    // What a crash left.
    const QDir folder(m_folder);
    for (const QString &left :
         folder.entryList({QStringLiteral(".*.vdesk.*.new*")}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(left));
}

Result<void> BackupStore::copyTo(const QString &root) const
{
    if (!QFileInfo(root).isDir()) {
        return systemError(
            DeskTr::tr("The folder %1 for a second copy of each backup is not there. The backups "
                       "in %2 are complete.")
                .arg(root, m_folder));
    }
    const BackupStore other(QDir(root).filePath(QFileInfo(m_folder).fileName()));
    VD_TRY_AS(held, other.lock());
    for (const Backup &backup : list()) {
        const QString target = QDir(other.folder()).filePath(QFileInfo(backup.path).fileName());
        if (!QFileInfo::exists(target))
            VD_TRY(copyFile(backup.path, target));
    }
    other.prune();
    return {};
}

Result<BackupContents> BackupContents::of(const QString &backup)
{
    VD_TRY_AS(database, Database::open(backup, Database::Access::Read));
    VD_TRY(siteIdOf(*database));
    VD_TRY(Migrator::showAsNewest(*database));
    const auto tools = QStringLiteral("SELECT count(*) FROM tool WHERE \"exists\"");
    const auto reviews = QStringLiteral(
        "SELECT count(*) FROM seat JOIN tool ON tool.id = seat.tool "
        "WHERE seat.\"exists\" AND tool.\"exists\" AND seat.review <> ''");
    VD_TRY_AS(toolCount, scalarCount(*database, tools));
    VD_TRY_AS(reviewCount, scalarCount(*database, reviews));
    VD_TRY_AS(hash, Journal(*database).lastHash());
    return BackupContents{toolCount, reviewCount, hash};
}

Result<Backup> backUpDesk(const QString &desk, BackupReason reason, qint64 now, Progress &progress)
{
    VD_TRY_AS(store, storeOf(desk));
    return store.add(reason, now,
                     [&](const QString &target) { return copyDesk(desk, target, progress); });
}

Result<std::optional<Backup>> backUpIfChanged(const QString &desk, BackupReason reason, qint64 now,
                                              Progress &progress)
{
    VD_TRY_AS(current, isBackedUp(desk));
    if (current)
        return std::optional<Backup>();
    VD_TRY_AS(backup, backUpDesk(desk, reason, now, progress));
    return std::optional(std::move(backup));
}

Result<void> copyBackups(const QString &desk, const QString &root)
{
    VD_TRY_AS(store, storeOf(desk));
    return store.copyTo(root);
}

Result<Backup> backUpHeldDesk(Database &desk, BackupReason reason, const QString &root, qint64 now)
{
    VD_TRY_AS(store, BackupStore::of(desk, root));
    return store.add(reason, now,
                     [&](const QString &target) { return copyHeldDesk(desk, target); });
}

} // namespace vd
