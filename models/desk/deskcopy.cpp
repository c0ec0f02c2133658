// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskcopy.h"

#include "base/file.h"
#include "desk/backup.h"
#include "desk/database.h"
#include "desk/fingerprint.h"
#include "desk/migrator.h"
#include "desk/tr.h"
#include "desk/verifier.h"

#include <QFile>
#include <QFileInfo>

namespace vd {

namespace {

constexpr int copied = 300; // of Progress::whole: verifying takes longer than copying

// Fills the copy while a transaction keeps the desk as it is, and tells what it must hold.
Result<Fingerprint> fillCopy(Database &desk, const QString &copy)
{
    VD_TRY_AS(expected, Fingerprint::of(desk));
    // VACUUM cannot run in a transaction, so it needs a connection of its own.
    VD_TRY_AS(reader, Database::open(desk.path(), Database::Access::Read));
    auto vacuumed = reader->run(QStringLiteral("VACUUM INTO ?"), {copy});
    if (!vacuumed && vacuumed.error().kind == ErrorKind::System) // name the copy in the error
        vacuumed.error().lines.replaceInStrings(desk.path(), copy);
    VD_TRY(vacuumed);
    return expected;
}

// A backup, and a desk of a newer version, are only read.
Result<Database::Access> accessTo(const QString &desk)
{
    const QFileInfo info(desk);
    const bool isWritable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (!isWritable || Backup::fromPath(desk))
        return Database::Access::Read;
    VD_TRY_AS(database, Database::open(desk, Database::Access::Read));
    VD_TRY_AS(schema, Migrator::schemaOf(*database));
    return schema > Migrator::newestSchema() ? Database::Access::Read : Database::Access::Write;
}

// The same in a transaction of its own, which ends with the copying.
Result<Fingerprint> fillCopy(const QString &desk, const QString &copy)
{
    VD_TRY_AS(access, accessTo(desk));
    VD_TRY_AS(database, Database::open(desk, access));
    // While a read transaction is open, a writer that waits for it would keep the connection that
    // copies from reading.
    const auto mode = access == Database::Access::Write ? Transaction::Mode::Write
                                                        : Transaction::Mode::Read;
    VD_TRY_AS(held, Transaction::begin(*database, mode));
    return fillCopy(*database, copy);
}

Result<void> checkCopy(const Fingerprint &expected, const QString &desk, const QString &copy)
{
    VD_TRY(syncFile(copy));
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
            .arg(desk, fault));
}

// No one else may read the copy.
Result<void> restrictReaders(const UnfinishedFile &copy, const QString &desk)
{
    const auto readers = QFile::permissions(desk) | QFile::ReadOwner | QFile::WriteOwner;
    if (QFile::setPermissions(copy.path(), readers))
        return {};
    return systemError(DeskTr::tr("%1 cannot be made.").arg(copy.target()));
}

Result<void> withTargetName(Result<void> result, const UnfinishedFile &copy)
{
    if (result)
        return result;
    return failed(copy.withTargetName(std::move(result.error())));
}

} // namespace

Result<void> copyDesk(const QString &desk, const UnfinishedFile &target, Progress &progress)
{
    const auto fill = [&]() -> Result<void> {
        VD_TRY(progress.begin(copied, 1, DeskTr::tr("Copying the desk…")));
        VD_TRY_AS(expected, fillCopy(desk, target.path()));
        VD_TRY(progress.begin(Progress::whole, 1, DeskTr::tr("Verifying the copy…")));
        return checkCopy(expected, desk, target.path());
    };
    VD_TRY(restrictReaders(target, desk));
    return withTargetName(fill(), target);
}

Result<void> copyDesk(const QString &desk, const QString &target, Progress &progress)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(target));
    VD_TRY(copyDesk(desk, *unfinished, progress));
    return unfinished->finish();
}

Result<void> copyHeldDesk(Database &desk, const QString &target)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(target));
    VD_TRY(restrictReaders(*unfinished, desk.path()));
    const auto fill = [&]() -> Result<void> {
        VD_TRY_AS(expected, fillCopy(desk, unfinished->path()));
        return checkCopy(expected, desk.path(), unfinished->path());
    };
    VD_TRY(withTargetName(fill(), *unfinished));
    return unfinished->finish();
}

} // namespace vd
