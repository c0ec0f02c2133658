// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "base/file.h"
#include "base/unfinishedfile.h"
#include "desk/backupstore.h"
#include "desk/database.h"
#include "desk/deskcopy.h"
#include "desk/deskfile.h"
#include "desk/deskmaker.h"
#include "desk/editwriter.h"
#include "desk/journal.h"
#include "desk/migrator.h"
#include "desk/schema.h"
#include "desk/toolsearch.h"
#include "desk/undoreader.h"
#include "desk/verifier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vd {

Desk::Desk(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_identity(FileIdentity::of(m_database->path()))
    , m_search(std::make_unique<ToolSearch>(*m_database))
    , m_clock(std::move(clock))
{
}

Desk::~Desk() = default;

void Desk::setCancelled(Cancelled isCancelled)
{
    m_database->setCancelled(std::move(isCancelled));
}

const QString &Desk::path() const
{
    return m_database->path();
}

bool Desk::isReadOnly() const
{
    return !m_readOnlyReason.isEmpty();
}

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &author,
                                           const Clock &clock, const Initializer &furnish)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(path));
    const auto fill = [&]() -> Result<void> {
        VD_TRY(makeEmptyDesk(unfinished->path(), author, clock));
        if (!furnish)
            return {};
        VD_TRY_AS(desk, open(unfinished->path(), Checks::None, clock));
        return furnish(*desk);
    };
    if (auto filled = fill(); !filled)
        return failed(unfinished->withTargetName(std::move(filled.error())));
    VD_TRY(unfinished->finish());
    return open(path, Checks::Structure, clock);
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, Checks checks, const Clock &clock,
                                         std::chrono::milliseconds lockWait,
                                         const Cancelled &isCancelled)
{
    VD_TRY_AS(file, DeskFile::examine(path));
    const bool newer = file.schema > Migrator::newestSchema();
    const bool isBackup = Backup::fromPath(file.path).has_value();
    const bool writable = file.writable && !newer && !isBackup;
    const auto access = writable ? Database::Access::Write : Database::Access::Read;
    VD_TRY_AS(database, Database::open(file.path, access, lockWait));
    database->setCancelled(isCancelled);
    VD_TRY(checkSchema(*database));
    if (writable)
        VD_TRY(database->useRollbackJournal());
    std::unique_ptr<Desk> desk(new Desk(std::move(database), clock));
    desk->m_newer = newer;
    if (newer) {
        desk->refuseWrites(ErrorKind::Input,
                           tr("%1 was made by a newer version of Verdict Desk (schema %2; this "
                              "one knows %3). It can be read and exported, not changed.")
                               .arg(file.path)
                               .arg(file.schema)
                               .arg(Migrator::newestSchema()));
    } else if (isBackup) {
        desk->refuseWrites(ErrorKind::Input, tr("%1 is a backup. It can be read and exported, not "
                                                "changed; the desk can be restored from it.")
                                                 .arg(file.path));
    } else if (!writable) {
        desk->refuseWrites(ErrorKind::System, tr("%1 or its folder is not writable for you. It "
                                                 "can be read and exported, not changed.")
                                                  .arg(file.path));
    }
    auto current = desk->bringUpToDate();
    if (checks == Checks::Structure)
        VD_TRY(desk->checkStructure());
    if (!current && checks == Checks::Structure)
        return failed(std::move(current.error()));
    if (auto started = desk->m_feed.start(*desk->m_database);
        !started && checks == Checks::Structure)
        return failed(std::move(started.error()));
    return desk;
}

void Desk::refuseWrites(ErrorKind kind, const QString &reason)
{
    m_readOnlyKind = kind;
    m_readOnlyReason = reason;
}

Result<void> Desk::bringUpToDate()
{
    // Not what the file's header says: beside the journal of a write that was cut off, that is not
    // the last word. What cannot be read here is for the checks to tell.
    const auto schema = Migrator::schemaOf(*m_database);
    if (!schema || *schema >= Migrator::newestSchema())
        return {};
    if (!isReadOnly()) {
        const auto migrated = migrate();
        if (migrated)
            return {};
        m_older = true;
        refuseWrites(migrated.error().kind,
                     tr("%1 was made by an older version of Verdict Desk (schema %2) and could not "
                        "be brought up to date, so it can be read and exported, not changed. %3")
                         .arg(path(), QString::number(*schema), migrated.error().text()));
    }
    return Migrator::showAsNewest(*m_database);
}

Result<void> Desk::migrate()
{
    VD_TRY(checkStructure());
    return Migrator::migrate(*m_database, backupsFolder(), m_clock);
}

Result<void> Desk::checkStructure()
{
    QStringList faults;
    VD_TRY(m_database->read(QStringLiteral("PRAGMA quick_check(1)"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            faults += row.text(0).section(u'\n', -1);
    }));
    VD_TRY(m_database->read(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        faults += tr("a %1 points at a %2 that is not there").arg(row.text(0), row.text(2));
    }));
    VD_TRY_AS(whole, m_database->isWhole());
    if (!whole)
        faults += tr("its end is cut off");
    if (faults.isEmpty())
        return {};
    m_damage = Error::input(tr("%1 is damaged (%2). It was left as it is; \"verify\" lists what is "
                               "wrong with it.")
                                .arg(path(), faults.constFirst()));
    return failed(*m_damage);
}

Result<void> Desk::requireWritable() const
{
    if (m_damage)
        return failed(*m_damage);
    if (isReadOnly())
        return failed(Error{m_readOnlyKind, {m_readOnlyReason}});
    return checkPlace();
}

Result<void> Desk::checkPlace() const
{
    const auto found = FileIdentity::of(path());
    if (found && found == m_identity)
        return {};
    return systemError(
        (found ? tr("%1 was replaced by another file while it was open here. Nothing is written to "
                    "the other file. What you see here is kept; save a copy of it elsewhere.")
               : tr("%1 was moved or removed while it was open here. Nothing is written until it "
                    "is back. What you see here is kept; save a copy of it elsewhere."))
            .arg(path()));
}

Result<Commit, Refusal> Desk::apply(const Edit &edit, Progress progress)
{
    auto commit = writeNext(edit, progress);
    announceNews();
    return commit;
}

Result<Commit, Refusal> Desk::writeNext(const Edit &edit, Progress &progress)
{
    VD_TRY(requireWritable());
    VD_TRY_AS(transaction, Transaction::begin(*m_database, Transaction::Mode::Write));
    return write(transaction, edit, progress);
}

Result<Commit, Refusal> Desk::write(Transaction &transaction, const Edit &edit, Progress &progress)
{
    VD_TRY(readNews()); // before the edit is written: it may replace the entry that was told last
    EditWriter writer(*m_database, m_clock(), progress);
    VD_TRY_AS(commit, writer.write(edit));
    if (!writer.entry())
        return commit;
    VD_TRY(progress.begin(Progress::whole, 1, tr("Saving…"))); // the last chance to cancel
    VD_TRY(checkPlace());
    if (auto committed = transaction.commit(); !committed) {
        transaction.rollBack();
        VD_TRY(settle(writer.entry()->hash, std::move(committed.error())));
    }
    progress.finish();
    m_feed.pass(*writer.entry());
    m_news.push_back(commit);
    return commit;
}

// COMMIT can fail at its last step, the sync of the folder behind the deleted rollback journal,
// when the edit is in the file for good.
Result<void> Desk::settle(const QString &hash, Error failure)
{
    const auto last = Journal(*m_database).lastHash();
    if (!last) { // the roll-back failed, too: a rollback journal waits for the next to read it
        return systemError(tr("%1: writing failed, and whether the last edit was saved shows only "
                              "when the desk is opened again. Everything before it is safe.")
                               .arg(path()));
    }
    if (*last != hash)
        return failed(std::move(failure));
    if (syncFolder(QFileInfo(path()).absolutePath()))
        return {};
    return systemError(tr("%1: the disk does not confirm that the last edit is saved. It may be "
                          "lost if the power fails now.")
                           .arg(path()));
}

Result<Commit, UndoRefusal> Desk::undo(const QString &author,
                                       const std::optional<RecordRef> &within)
{
    return revert(Way::Undo, author, within);
}

Result<Commit, UndoRefusal> Desk::redo(const QString &author,
                                       const std::optional<RecordRef> &within)
{
    return revert(Way::Redo, author, within);
}

Result<Commit, UndoRefusal> Desk::revert(Way way, const QString &author,
                                         const std::optional<RecordRef> &within)
{
    auto commit = revertNext(way, author, within);
    while (commit && commit->changes.empty()) // it only passed over a step
        commit = revertNext(way, author, within);
    announceNews();
    return commit;
}

Result<Commit, UndoRefusal> Desk::revertNext(Way way, const QString &author,
                                             const std::optional<RecordRef> &within)
{
    VD_TRY(requireWritable());
    VD_TRY_AS(transaction, Transaction::begin(*m_database, Transaction::Mode::Write));
    UndoReader reader(*m_database);
    VD_TRY_AS(steps, reader.stepsOf(author));
    const auto step = way == Way::Undo ? steps.undo : steps.redo;
    if (!step) {
        const QString none = way == Way::Undo ? tr("There is nothing to undo.")
                                              : tr("There is nothing to redo.");
        return failed(UndoRefusal(UndoRefusal::Reason::NothingLeft, {}, Error::input(none)));
    }
    VD_TRY_AS(changes, reader.reversalOf(*step));
    if (within && !UndoReader::stays(changes, *within))
        return failed(UndoReader::elsewhere(*step, std::move(changes)));
    const QString label = way == Way::Undo ? tr("Undo: %1") : tr("Redo: %1");
    Progress unwatched;
    auto commit = write(transaction,
                        {label.arg(step->label), author, {}, step->position, std::move(changes)},
                        unwatched);
    if (commit)
        return std::move(*commit);
    VD_TRY_AS(refusal, reader.refusalOf(*step, commit.error()));
    return failed(std::move(refusal));
}

Result<Commit> Desk::skip(const UndoStep &step, const QString &author)
{
    auto commit = skipNext(step, author);
    announceNews();
    return commit;
}

Result<Commit> Desk::skipNext(const UndoStep &step, const QString &author)
{
    VD_TRY(requireWritable());
    VD_TRY_AS(transaction, Transaction::begin(*m_database, Transaction::Mode::Write));
    VD_TRY_AS(steps, UndoReader(*m_database).stepsOf(author));
    if (steps.undo != step && steps.redo != step)
        return inputError(tr("\"%1\" is not the next step any more.").arg(step.label));
    Progress unwatched;
    auto commit = write(transaction,
                        {tr("Skip: %1").arg(step.label), author, {}, step.position, {}}, unwatched);
    if (!commit)
        return failed(std::move(commit.error().error));
    return std::move(*commit);
}

Result<void> Desk::catchUp()
{
    {
        VD_TRY_AS(moment, Transaction::begin(*m_database, Transaction::Mode::Read));
        VD_TRY(readNews());
    }
    announceNews();
    return {};
}

Result<void> Desk::readNews()
{
    VD_TRY_AS(news, m_feed.next(*m_database));
    std::ranges::move(news, std::back_inserter(m_news));
    return {};
}

void Desk::announceNews()
{
    for (const Commit &commit : std::exchange(m_news, {}))
        emit committed(commit);
}

Result<DeskReader> Desk::reader()
{
    VD_TRY_AS(whole, wholeReader());
    return whole.asSeenBy(m_viewer);
}

Result<DeskReader> Desk::wholeReader()
{
    return DeskReader::begin(*m_database, *m_search);
}

Result<DeskReader> Desk::searchReader()
{
    if (!isReadOnly())
        VD_TRY(m_search->repairIndex());
    return reader();
}

Result<std::vector<Problem>> Desk::verify()
{
    return Verifier(*m_database).verify();
}

Result<void> Desk::copyTo(const QString &target, Progress progress)
{
    return copyDesk(path(), target, progress);
}

Result<Backup> Desk::backUp(BackupReason reason, Progress progress)
{
    return backUpDesk(path(), reason, m_clock(), progress);
}

Result<std::optional<Backup>> Desk::backUpIfChanged(BackupReason reason, Progress progress)
{
    return vd::backUpIfChanged(path(), reason, m_clock(), progress);
}

// Without a verification: a copy that is not sound is better than none, as there is no file.
Result<void> Desk::moveTo(const QString &target)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(target));
    auto copied = m_database->run(QStringLiteral("VACUUM INTO ?"), {unfinished->path()});
    if (!copied)
        return failed(unfinished->withTargetName(std::move(copied.error())));
    VD_TRY(syncFile(unfinished->path()));
    VD_TRY(unfinished->finish());
    VD_TRY_AS(database,
              Database::open(QFileInfo(target).canonicalFilePath(), m_database->access()));
    m_search.reset(); // it uses the database
    m_database = std::move(database);
    m_search = std::make_unique<ToolSearch>(*m_database);
    m_identity = FileIdentity::of(path());
    return {};
}

} // namespace vd

#include "moc_desk.cpp"
