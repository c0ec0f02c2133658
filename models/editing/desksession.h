// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latest.h"
#include "editing/editqueue.h"
#include "editing/notedrafts.h"

namespace vd {

// A field and what it is to hold.
struct FieldValue
{
    FieldRef field;
    Value value;
};

// The desk that a window has open: the records that it edits, and what changes, undoes and redoes
// them. Knows no widgets; all of it on the window's thread, which never waits for the disk.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    using Written = LiveDesk::Written;

    explicit DeskSession(const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~DeskSession() override;

    // Answered by opened(), openFailed() or openBlocked(). The desk that was open stays so until
    // the other one is read, and everything that was typed is in the file.
    void open(const QString &path);
    bool isOpen() const { return m_desk != nullptr; }
    const QString &path() const { return m_path; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } // empty: can be edited
    // For a desk that another window holds.
    void restrictToReading(const QString &reason);

    // Asks the open desk; `use` gets the answer, unless the receiver is gone or another desk is
    // open by then.
    template<typename Query, typename Use>
    void ask(QObject *receiver, Query query, Use use)
    {
        using Answer = std::invoke_result_t<Query, Desk &>;
        if (!isOpen())
            return;
        then(receiver, m_desk->ask(std::move(query)),
             [desk = m_desks.current(), use = std::move(use)](Answer answer) mutable {
                 if (desk.isLatest())
                     use(std::move(answer));
             });
    }
    LiveDesk &desk() { return *m_desk; } // of a session that is open

    const WorkingCopy &workingCopy() const { return m_workingCopy; }
    EditQueue &queue() { return m_queue; }
    const EditQueue &queue() const { return m_queue; }
    void setAuthor(const QString &author);
    NoteDrafts &drafts() { return m_drafts; } // of the desk that is open

    // The tools to have in hand with their seats and notes; site, personas and comparisons always
    // are. Answered by toolsLoaded().
    void load(const std::set<Id> &tools);

    // A field as the user types or drags it. What is given along is part of the same edit: a slug
    // that follows its name. It is left out while the field is in conflict.
    void change(const FieldRef &field, const Value &after, const QString &label,
                const std::vector<FieldValue> &along = {});
    // Several changes that are one edit, made by a command: new, delete, move. A refusal is told by
    // failed(), too.
    // One that takes long shows its progress on a promise that was started. If the future of that
    // is cancelled before the commit, nothing is written, and nothing told by failed().
    using ProgressPtr = std::shared_ptr<QPromise<void>>;
    QFuture<Written> submit(const QString &label, std::vector<Change> changes,
                            const ProgressPtr &progress = {});

    const UndoSteps &undoSteps() const { return m_steps; }
    // The author's next step, or why nothing was written: see Desk::undo(). The editor sees what it
    // changed before it is answered.
    using Reverted = Result<Commit, UndoRefusal>;
    QFuture<Reverted> undo(const std::optional<RecordRef> &within = {});
    QFuture<Reverted> redo(const std::optional<RecordRef> &within = {});
    QFuture<Written> skip(const UndoStep &step); // a refused one; like submit()

    // Before the window goes: writes everything that was typed. Success means that the file holds
    // all that the editor sees; an error says what it does not hold, see EditQueue::unsaved().
    QFuture<Result<void>> drain();

signals:
    void opened();
    void openFailed(const QString &path, const vd::Error &error);
    // What was typed is not in the file of the desk that is open: see EditQueue::unsaved().
    void openBlocked(const QString &path, const vd::Error &error);
    void restricted(const QString &reason); // can only be read from now on
    void toolsLoaded();
    // Values that the editor sees are others now, whoever changed them.
    void shown(const std::vector<vd::FieldRef> &fields);
    void committed(const vd::Commit &commit); // by anybody
    void stepsChanged();
    void failed(const vd::Error &error); // of a command, which changed nothing
    void authorChanged();

private:
    struct Opening;
    using OpeningPtr = std::shared_ptr<Opening>;

    void onRead(const OpeningPtr &opening, Result<DeskRecords> records);
    void adopt(Opening &opening);
    bool show(const FieldRef &field, const Value &after);
    void onAnnounced(const LiveDesk *desk, const Commit &commit);
    using Store = std::function<bool(const Change &)>; // true: the editor sees it
    void follow(const Commit &commit, const Store &store);
    void onToolsRead(const std::set<Id> &tools, const std::vector<ToolRecords> &read);
    QFuture<Written> submit(EditQueue::Write write, const ProgressPtr &progress = {});
    using Revert = Reverted (Desk::*)(const QString &, const std::optional<RecordRef> &);
    QFuture<Reverted> revert(Revert way, const std::optional<RecordRef> &within);
    void refreshSteps(); // for what no commit says: another desk, another author
    void setSteps(const UndoSteps &steps);

    Clock m_clock;
    std::shared_ptr<LiveDesk> m_desk;
    OpeningPtr m_opening; // the desk that is to be open next
    Latest m_desks;       // one ticket for each that was opened
    Latest m_loads;
    WorkingCopy m_workingCopy;
    EditQueue m_queue;
    NoteDrafts m_drafts;
    QString m_path;
    QString m_readOnlyReason;
    std::set<Id> m_wanted; // tools to have in hand,
    std::set<Id> m_inHand; // and those that are loaded
    UndoSteps m_steps;
};

} // namespace vd
