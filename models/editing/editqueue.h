// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/livedesk.h"
#include "editing/workingcopy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace vd {

// A text or value that the editor sees and the file does not hold. What is invalid can only be
// mended where it was typed.
struct Unsaved
{
    FieldRef field;
    Value mine;
    Value stored;
    QString reason; // why, as a sentence
    bool isInvalid = false;
};

// Writes what an editor changes to the desk, one edit at a time: what is typed within writeDelayMs,
// one burst of typing or one drag as one gesture. Nothing is lost when the desk refuses: the field
// stays as the editor sees it, and is tried again.
class EditQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int writeDelayMs = 150;
    static constexpr int burstMs = 1500; // a longer pause ends a burst of typing
    static constexpr int retryMs = 3000; // after a failure of the machine

    using Written = LiveDesk::Written;
    using Write = std::function<QFuture<Written>(LiveDesk &)>;

    explicit EditQueue(WorkingCopy &workingCopy, QObject *parent = nullptr);

    // The desk that edits go to from now on; the queue is idle.
    void setDesk(LiveDesk &desk);
    void setAuthor(const QString &author) { m_author = author; }
    void setBurst(int pauseMs) { m_burstMs = pauseMs; } // for tests
    const QString &author() const { return m_author; }

    // Fields that show their new values already; those behind the first one are changed along with
    // it: one edit, one undo.
    void change(const std::vector<FieldRef> &fields, const QString &label);
    // What was typed into a field that does not take it; and that it was corrected.
    void setInvalidInput(const FieldRef &field, const InvalidInput &input);
    void clearInvalidInput(const FieldRef &field);
    void beginGesture(); // a drag: one gesture until it ends, however long it takes
    void endGesture();
    // A command: written by itself, after everything that came before it.
    QFuture<Written> submit(Write write);
    // What the desk has now by somebody else's edit. True if the editor sees it; else the field was
    // unsaved, and is in conflict unless both want the same.
    bool receive(const Change &change);

    void flush(); // writes now what waits
    void retry();
    // Runs the task as soon as everything before it is written; discard() forgets it.
    void afterAll(std::function<void()> task);
    // Writes everything at once, and runs the task as soon as the desk has answered: with success
    // if it holds all that the editor sees, else with what it does not hold, and why.
    void drain(std::function<void(const Result<void> &)> task);
    // Sends everything at once, without waiting for answers: nobody is left to receive them.
    void sendAll();

    // After a conflict: the editor's value goes over theirs, or makes way for it.
    void resolve(FieldRef field, bool keepMine); // a copy: it may be a key of conflicts()
    // Gives up everything that is not in the file; the editor sees what is stored.
    void discard();

    bool isIdle() const { return m_waiting.empty() && !m_underWay; }
    // Whether anything the editor sees is not in the file.
    bool isUnsaved() const;
    std::vector<Unsaved> unsaved() const;
    const std::map<FieldRef, Conflict> &conflicts() const { return m_conflicts; }
    const std::map<FieldRef, QString> &refused() const { return m_refused; } // and why
    const std::optional<Error> &failure() const { return m_failure; }

signals:
    void stateChanged();
    void committed(const vd::Commit &commit); // by this queue; before saved()
    void saved();
    void shownChanged(const std::vector<vd::FieldRef> &fields); // not by the editor's typing
    void idle();

private:
    struct Waiting
    {
        Edit edit;                                  // of a burst: its changes are made when it goes
        std::map<FieldRef, Value> fields;           // of a burst: as they were when it went on last
        Write command;                              // null: a burst
        std::shared_ptr<QPromise<Written>> promise; // of a command
    };

    QString gestureFor(const FieldRef &field);
    void forget(const FieldRef &field);
    void sendNext();
    Edit editOf(const Waiting &burst) const;
    void received(const Written &answer);
    void refuse(Waiting refused, const Refusal &refusal);
    void meetConflicts(const std::vector<Conflict> &conflicts);
    void answerDrains();
    Result<void> written() const;

    LiveDesk *m_desk = nullptr;
    WorkingCopy &m_workingCopy;
    QString m_author;
    QTimer m_timer;
    QTimer m_retry;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_underWay;
    std::map<FieldRef, Conflict> m_conflicts;
    std::map<FieldRef, QString> m_refused;
    std::optional<Error> m_failure;
    std::vector<std::function<void()>> m_tasks;
    std::vector<std::function<void(const Result<void> &)>> m_drains;

    QString m_gesture; // of the burst or drag that goes on
    FieldRef m_gestureField;
    bool m_isDrag = false;
    int m_burstMs = burstMs;
    QElapsedTimer m_sinceChange;
};

} // namespace vd
