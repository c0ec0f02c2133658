// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/progress.h"
#include "desk/backup.h"

#include <functional>
#include <memory>
#include <vector>

namespace vd {

class Database;
class FolderLock;

// The folder for the backups of all desks of this user: $XDG_DATA_HOME/verdictdesk/backups.
QString backupsFolder();

Result<Id> siteIdOf(Database &desk); // that names the desk's folder

// The backups of one desk, in a folder of its own apart from the desk: "spring-0e9c…", with the
// name of the desk's file and the id of its site.
class BackupStore
{
public:
    // Below the folder `root`.
    static Result<BackupStore> of(Database &desk, const QString &root = backupsFolder());
    explicit BackupStore(const QString &folder)
        : m_folder(folder)
    {
    }

    const QString &folder() const { return m_folder; }
    std::vector<Backup> list() const; // newest first

    // Lets `fill` make a verified file, then removes the backups that rotation.h does not keep.
    // Only one program at a time does this.
    using Fill = std::function<Result<void>(const QString &target)>;
    Result<Backup> add(BackupReason reason, qint64 now, const Fill &fill) const;

    // Copies what is not there yet to the store's folder below another root, which must exist: it
    // may be a disk that is not plugged in. Keeps as many there as here.
    Result<void> copyTo(const QString &root) const;

    // Every backup of a desk, newest first: those below its present name and below former ones.
    // The desk may be damaged or missing; then those of every desk of that name.
    static std::vector<Backup> listFor(const QString &desk, const QString &root = backupsFolder());

private:
    Result<std::unique_ptr<FolderLock>> lock() const;
    void prune() const;
    QString m_folder;
};

// What a backup holds.
struct BackupContents
{
    int tools = 0;
    int reviews = 0;
    QString lastHash; // of the journal

    static Result<BackupContents> of(const QString &backup);
};

// Makes a backup of a desk that others may write to meanwhile, see copyDesk().
Result<Backup> backUpDesk(const QString &desk, BackupReason reason, qint64 now, Progress &progress);
// The same if anything was written since the newest backup; a desk without any work needs none.
Result<std::optional<Backup>> backUpIfChanged(const QString &desk, BackupReason reason, qint64 now,
                                              Progress &progress);
// Copies the backups of a desk, see BackupStore::copyTo().
Result<void> copyBackups(const QString &desk, const QString &root);
// The same as backUpDesk(), while a transaction of the caller keeps the desk as it is.
Result<Backup> backUpHeldDesk(Database &desk, BackupReason reason, const QString &root, qint64 now);

} // namespace vd
