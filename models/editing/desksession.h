// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editqueue.h"
#include "editing/notedrafts.h"

namespace vd {

// The desk that a window has open: what the editor has in hand of it, what they change, undo and
// redo. Knows no widgets; all of it on the window's thread, which never waits for the disk.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    explicit DeskSession(const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~DeskSession() override;

    // Answered by opened() or openFailed(); until then the desk that was open stays open.
    void open(const QString &path);
    bool isOpen() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } // empty: can be edited
    // For a desk that another window holds.
    void restrictToReading(const QString &reason);

    LiveDesk &desk() { return m_desk; }
    const WorkingCopy &workingCopy() const { return m_workingCopy; }
    EditQueue &queue() { return m_queue; }
    const EditQueue &queue() const { return m_queue; }
    void setAuthor(const QString &author);
    NoteDrafts &drafts() { return m_drafts; } // of the desk that is open

    // The tools to have in hand with their seats; site, personas and comparisons always are.
    // Answered by toolsTaken().
    void take(const std::set<Id> &tools);

    // A field as the user types or drags it.
    void change(const FieldRef &field, const Value &after, const QString &label);
    // The same, as part of the edit that the change before began: a slug that follows its name.
    void changeAlong(const FieldRef &field, const Value &after, const QString &label);
    // Several changes that are one edit, made by a command: new, delete, move.
    void submit(const QString &label, std::vector<Change> changes);

    const UndoSteps &undoSteps() const { return m_steps; }
    void undo();
    void redo();

signals:
    void opened();
    void openFailed(const QString &path, const vd::Error &error);
    void restricted(const QString &reason); // can only be read from now on
    void toolsTaken();
    // Values that the editor sees are others now, whoever changed them.
    void shown(const std::vector<vd::FieldRef> &fields);
    void committed(const vd::Commit &commit); // by anybody
    void reverted();                          // an undo or redo is in the file
    void stepsChanged();
    void failed(const vd::Error &error); // of a command, which changed nothing
    void authorChanged();
    // A command's edit is in the file.
    void submitted(const vd::Commit &commit);

private:
    void openNow(const QString &path);
    void adopt(const LiveDesk::Opened &opened, DeskRecords records);
    void hear(const Commit &commit);
    bool show(const FieldRef &field, const Value &after);
    bool learn(const Commit &commit, const RecordRef &ref);
    void put(const ToolRecords &records);
    void refreshSteps();
    using Revert = Result<Commit, UndoRefusal> (Desk::*)(const QString &,
                                                         const std::optional<RecordRef> &);
    void revert(Revert way);

    LiveDesk m_desk;
    WorkingCopy m_workingCopy;
    EditQueue m_queue;
    NoteDrafts m_drafts;
    QString m_path;
    QString m_readOnlyReason;
    std::set<Id> m_inHand;
    UndoSteps m_steps;
    int m_opening = 0; // so that an answer to an earlier question is told apart
};

} // namespace vd
