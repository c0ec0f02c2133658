// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latest.h"
#include "editing/editqueue.h"
#include "editing/notedrafts.h"

namespace vd {

// A field and its new value.
struct FieldValue
{
    FieldRef field;
    Value value;
};

// The desk that a window has open: the records that it edits, and how they are changed, undone and
// redone. Knows no widgets. Runs on the window's thread, which never waits for the disk.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    using Written = LiveDesk::Written;

    explicit DeskSession(const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~DeskSession() override;

    // Answered by opened(), openFailed() or openBlocked(). The current desk stays open until the
    // new one is read and everything typed in the current one is in its file.
    void open(const QString &path);
    bool isOpen() const { return m_desk != nullptr; }
    const QString &path() const { return m_path; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } // empty: can be edited
    // Makes the session read-only because another window has the desk open.
    void restrictToReading(const QString &reason);

    // Runs a query on a reader of the open desk, without what blind mode hides from the author.
    // `use` gets the answer, unless the receiver was deleted or another desk was opened meanwhile.
    template<typename Query, typename Use>
    void read(QObject *receiver, Query query, Use use)
    {
        using Answer = std::invoke_result_t<Query, const DeskReader &>;
        if (isOpen())
            answer<Answer>(receiver, m_desk->read(std::move(query)), std::move(use));
    }
    // The same on the whole desk, for what is edited or copied.
    template<typename Query, typename Use>
    void readWhole(QObject *receiver, Query query, Use use)
    {
        using Answer = std::invoke_result_t<Query, const DeskReader &>;
        ask(
            receiver,
            [query = std::move(query)](Desk &desk) -> Answer { return desk.readWhole(query); },
            std::move(use));
    }
    // The same for a query that does more than reading, on the desk.
    template<typename Query, typename Use>
    void ask(QObject *receiver, Query query, Use use)
    {
        using Answer = std::invoke_result_t<Query, Desk &>;
        if (isOpen())
            answer<Answer>(receiver, m_desk->ask(std::move(query)), std::move(use));
    }
    LiveDesk &desk() { return *m_desk; } // only while a desk is open

    const WorkingCopy &workingCopy() const { return m_workingCopy; }
    EditQueue &queue() { return m_queue; }
    const EditQueue &queue() const { return m_queue; }
    void setAuthor(const QString &author);
    NoteDrafts &drafts() { return m_drafts; } // of the open desk

    // Loads these tools with their seats and notes. Site, personas and comparisons are always
    // loaded. Answered by toolsLoaded().
    void load(const std::set<Id> &tools);

    // Sets a field while the user types or drags. The other values are part of the same edit, such
    // as a slug that follows its name. They are left out while the field is in conflict.
    void change(const FieldRef &field, const Value &after, const QString &label,
                const std::vector<FieldValue> &along = {});
    // Writes the changes of a command, such as New, Delete or Move, as one edit. A refusal also
    // emits failed(). Long work shows its progress on a promise that was started; if the future of
    // the promise is cancelled before the commit, nothing is written and failed() is not emitted.
    using ProgressPtr = std::shared_ptr<QPromise<void>>;
    QFuture<Written> submit(const QString &label, std::vector<Change> changes,
                            const ProgressPtr &progress = {});
    // The same for many changes at once: the desk is backed up before. If it cannot be,
    // backupFailed() is emitted, and the edit, which can be undone, is written all the same.
    QFuture<Written> submitMany(const QString &label, std::vector<Change> changes,
                                BackupReason reason, const ProgressPtr &progress);

    const UndoSteps &undoSteps() const { return m_steps; }
    // Undoes or redoes the author's next step, see Desk::undo(). The answer is the commit, or why
    // nothing was written. The editor sees the changes before the answer arrives.
    using Reverted = Result<Commit, UndoRefusal>;
    QFuture<Reverted> undo(const std::optional<RecordRef> &within = {});
    QFuture<Reverted> redo(const std::optional<RecordRef> &within = {});
    QFuture<Written> skip(const UndoStep &step); // skips a refused step; like submit()

    // Writes everything that was typed, before the window closes. Success means that the file has
    // all that the editor sees; an error lists what is missing, see EditQueue::unsaved().
    QFuture<Result<void>> drain();

signals:
    void opened();
    void openFailed(const QString &path, const vd::Error &error);
    // Text of the current desk could not be written to its file: see EditQueue::unsaved().
    void openBlocked(const QString &path, const vd::Error &error);
    void restricted(const QString &reason); // the session is read-only from now on
    void displaced(const QString &reason);  // see LiveDesk
    void toolsLoaded();
    // The shown values of these fields changed, by this editor or others.
    void shown(const std::vector<vd::FieldRef> &fields);
    void committed(const vd::Commit &commit); // by anybody
    void stepsChanged();
    void failed(const vd::Error &error); // a command failed and changed nothing
    void backupFailed(const vd::Error &error);
    void authorChanged();

private:
    template<typename Answer, typename Use>
    void answer(QObject *receiver, const QFuture<Answer> &future, Use use)
    {
        then(receiver, future,
             [desk = m_desks.current(), use = std::move(use)](Answer answer) mutable {
                 if (desk.isLatest())
                     use(std::move(answer));
             });
    }
    struct Opening;
    using OpeningPtr = std::shared_ptr<Opening>;

    void onRead(const OpeningPtr &opening, Result<DeskRecords> records);
    void adopt(Opening &opening);
    bool show(const FieldRef &field, const Value &after);
    void onAnnounced(const LiveDesk *desk, const Commit &commit);
    using Store = std::function<bool(const Change &)>; // true if the shown value changes
    void follow(const Commit &commit, const Store &store);
    void onToolsRead(const std::set<Id> &tools, const std::vector<ToolRecords> &read);
    QFuture<Written> submit(EditQueue::Write write, const ProgressPtr &progress = {});
    using Revert = Reverted (Desk::*)(const QString &, const std::optional<RecordRef> &);
    QFuture<Reverted> revert(Revert way, const std::optional<RecordRef> &within);
    void refreshSteps(); // for another desk or author, which no commit announces
    void setSteps(const UndoSteps &steps);

    Clock m_clock;
    std::shared_ptr<LiveDesk> m_desk;
    OpeningPtr m_opening; // the desk being opened
    Latest m_desks;       // a ticket for each desk
    Latest m_loads;
    WorkingCopy m_workingCopy;
    EditQueue m_queue;
    NoteDrafts m_drafts;
    QString m_path;
    QString m_readOnlyReason;
    std::set<Id> m_wanted; // tools that load() asked for
    std::set<Id> m_inHand; // tools that are loaded
    UndoSteps m_steps;
};

} // namespace vd
