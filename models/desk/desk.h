// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "desk/backup.h"
#include "desk/deskreader.h"
#include "desk/fileidentity.h"
#include "desk/journalfeed.h"
#include "desk/lockwait.h"
#include "desk/problem.h"
#include "desk/refusal.h"
#include "desk/statementguard.h"
#include "desk/undorefusal.h"

#include <QObject>

#include <functional>

namespace vd {

class Database;
class ToolSearch;
class Transaction;

// One SQLite file with all of a team's tools, seats, comparisons, settings and history.
// Synchronous; belongs to the thread that opened it. apply() is the only door for writing.
class Desk : public QObject
{
    Q_OBJECT

public:
    enum class Checks { Structure, None };

    // Makes a desk where no file is yet, with what `furnish` puts into it, whole or not at all;
    // what stands there is never replaced.
    using Initializer = std::function<Result<void>(Desk &)>;
    static Result<std::unique_ptr<Desk>> create(const QString &path, const QString &author,
                                                const Clock &clock = systemClock(),
                                                const Initializer &furnish = {});
    // Refuses what is no desk without touching it. Opens for reading only what it may not write.
    // A desk of an older schema is brought up to date first, with a backup before it; one with
    // which that fails is read as it is, and not written to.
    // A desk that is built otherwise than by this program is refused, see schema.h.
    static Result<std::unique_ptr<Desk>> open(const QString &path,
                                              Checks checks = Checks::Structure,
                                              const Clock &clock = systemClock(),
                                              std::chrono::milliseconds lockWait = defaultLockWait,
                                              const Cancelled &isCancelled = {});

    ~Desk() override;

    // From now on, reading ends with an error once `isCancelled` answers true.
    void setCancelled(Cancelled isCancelled);

    const QString &path() const;
    bool isReadOnly() const;
    const QString &readOnlyReason() const { return m_readOnlyReason; } // a sentence
    Result<void> requireWritable() const;                              // the reason as an error
    // Fails while the desk's path leads to no file or to another one, because the file was moved,
    // removed or replaced. Nothing is written meanwhile; the content can still be read.
    Result<void> checkPlace() const;
    bool isNewer() const { return m_newer; } // made by a newer version of the program
    bool isOlder() const { return m_older; } // and could not be brought up to date

    // What open() does with Checks::Structure. A desk that fails it is not written to any more.
    Result<void> checkStructure();

    // Can be cancelled by its progress until it is committed; then nothing was written.
    Result<Commit, Refusal> apply(const Edit &edit, Progress progress = {});
    // Reverts the author's next step by an edit of its own, which always changes something: a step
    // whose fields hold already what it would restore is passed over. A step of which anything was
    // changed since is refused. So is one that changes nothing in the record `within`, if given,
    // or takes it away.
    Result<Commit, UndoRefusal> undo(const QString &author,
                                     const std::optional<RecordRef> &within = {});
    Result<Commit, UndoRefusal> redo(const QString &author,
                                     const std::optional<RecordRef> &within = {});
    // Takes a refused step off the author's steps for good, so that the ones behind it can be
    // reached. Its fields stay as they are.
    Result<Commit> skip(const UndoStep &step, const QString &author);
    // Announces what others committed since this desk last looked.
    Result<void> catchUp();

    // The person that blind mode (panel/blind.h) applies to: reader() leaves out what is hidden
    // from them. Empty at first: nothing is hidden.
    void setViewer(const QString &person) { m_viewer = person; }
    const QString &viewer() const { return m_viewer; }
    // A reader of the current content. Nothing can be written while it exists.
    Result<DeskReader> reader();
    // The same with nothing hidden, for editing, import, JSON export and the site.
    Result<DeskReader> wholeReader();
    // Runs query(const DeskReader &) on such a reader and returns its answer.
    template<typename Query>
    auto read(Query query) -> std::invoke_result_t<Query, const DeskReader &>
    {
        VD_TRY_AS(reader, this->reader());
        return std::invoke(query, std::as_const(reader));
    }
    // The same on a wholeReader().
    template<typename Query>
    auto readWhole(Query query) -> std::invoke_result_t<Query, const DeskReader &>
    {
        VD_TRY_AS(reader, wholeReader());
        return std::invoke(query, std::as_const(reader));
    }
    // The same as reader(), for searching. Rebuilds the search index first if it is out of date.
    Result<DeskReader> searchReader();
    Result<std::vector<Problem>> verify();
    // A copy that was verified, where nothing is yet.
    Result<void> copyTo(const QString &target, Progress progress = {});
    // The same in the desk's folder of backups, see desk/backupstore.h.
    Result<Backup> backUp(BackupReason reason, Progress progress = {});
    Result<std::optional<Backup>> backUpIfChanged(BackupReason reason, Progress progress = {});
    // Copies a desk whose path leads elsewhere, see checkPlace(), and goes on with the copy.
    Result<void> moveTo(const QString &target);

signals:
    // After COMMIT, for edits of this desk and, by catchUp(), for those of others.
    void committed(const vd::Commit &commit);

private:
    Desk(std::unique_ptr<Database> database, Clock clock);
    void refuseWrites(ErrorKind kind, const QString &reason);
    Result<void> bringUpToDate();
    Result<void> migrate();
    enum class Way { Undo, Redo };
    Result<Commit, UndoRefusal> revert(Way way, const QString &author,
                                       const std::optional<RecordRef> &within);
    Result<Commit, UndoRefusal> revertNext(Way way, const QString &author,
                                           const std::optional<RecordRef> &within);
    Result<Commit> skipNext(const UndoStep &step, const QString &author);
    Result<Commit, Refusal> writeNext(const Edit &edit, Progress &progress);
    Result<Commit, Refusal> write(Transaction &transaction, const Edit &edit, Progress &progress);
    Result<void> settle(const QString &hash, Error failure);
    Result<void> readNews();
    void announceNews();

    std::unique_ptr<Database> m_database;
    std::optional<FileIdentity> m_identity;
    std::unique_ptr<ToolSearch> m_search;
    Clock m_clock;
    QString m_viewer;
    QString m_readOnlyReason;
    ErrorKind m_readOnlyKind = ErrorKind::System;
    std::optional<Error> m_damage;
    JournalFeed m_feed;
    std::vector<Commit> m_news; // to be announced as soon as no transaction is open
    bool m_newer = false;
    bool m_older = false;
};

} // namespace vd
