// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/livedesk.h"
#include "editing/workingcopy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace vd {

// A value that the editor sees and the file does not have yet. Only the user can correct an invalid
// one, in its field.
struct Unsaved
{
    FieldRef field;
    Value mine;
    Value stored;
    QString reason; // why it was not written, as a sentence
    bool isInvalid = false;
};

// Writes the editor's changes to the desk, one edit at a time. Typed text is written within
// writeDelayMs; a burst of typing or a drag is one gesture. If the desk refuses an edit, nothing is
// lost: the field keeps the value that the editor sees, and after a system error it is tried again.
class EditQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int writeDelayMs = 150;
    static constexpr int burstMs = 1500; // a longer pause ends a burst of typing
    static constexpr int retryMs = 3000; // after a system error

    using Written = LiveDesk::Written;
    using Write = std::function<QFuture<Written>(LiveDesk &)>;

    explicit EditQueue(WorkingCopy &workingCopy, QObject *parent = nullptr);

    // Sets the desk that edits are written to. The queue must be idle.
    void setDesk(LiveDesk &desk);
    void setAuthor(const QString &author) { m_author = author; }
    void setBurst(int pauseMs) { m_burstMs = pauseMs; } // for tests
    const QString &author() const { return m_author; }

    // Writes fields whose new values are already shown. All belong to one edit and one undo step;
    // the first field is the one that was typed.
    void change(const std::vector<FieldRef> &fields, const QString &label);
    // Text that a field does not accept, and that it was corrected.
    void setInvalidInput(const FieldRef &field, const InvalidInput &input);
    void clearInvalidInput(const FieldRef &field);
    void beginGesture(); // starts a drag: one gesture until endGesture()
    void endGesture();
    // Writes a command as an edit of its own, after all earlier edits.
    QFuture<Written> submit(Write write);
    // Handles a change by another author. True if the shown value changes. Otherwise the field was
    // unsaved; it is now in conflict, unless both authors chose the same value.
    bool receive(const Change &change);

    void flush(); // writes waiting changes now
    void retry();
    // Runs the task as soon as all earlier edits are written. discard() drops the task.
    void afterAll(std::function<void()> task);
    // Writes everything at once and runs the task when the desk has answered: with success if it
    // has all that the editor sees, else with an error that lists what is missing and why.
    void drain(std::function<void(const Result<void> &)> task);
    // Sends everything at once without waiting for answers, for a program that ends.
    void sendAll();

    // Ends a conflict: the editor's value replaces the other one, or gives way to it.
    void resolve(const FieldRef &conflict, bool keepMine);
    // Drops everything that is not in the file. The editor sees the stored values again.
    void discard();

    bool isIdle() const { return m_waiting.empty() && !m_underWay; }
    // Whether the editor sees anything that the file does not have.
    bool isUnsaved() const;
    std::vector<Unsaved> unsaved() const;
    const std::map<FieldRef, Conflict> &conflicts() const { return m_conflicts; }
    const std::map<FieldRef, QString> &refused() const { return m_refused; } // with the reason
    const std::optional<Error> &failure() const { return m_failure; }

signals:
    void stateChanged();
    void committed(const vd::Commit &commit); // by this queue; emitted before saved()
    void saved();
    void shownChanged(const std::vector<vd::FieldRef> &fields); // not emitted for typing
    void idle();

private:
    struct Waiting
    {
        Edit edit;                        // of a burst: its changes are filled in when it is sent
        std::map<FieldRef, Value> fields; // of a burst: the latest values
        Write command;                    // null for a burst
        std::shared_ptr<QPromise<Written>> promise; // of a command
    };

    QString gestureFor(const FieldRef &field);
    void forget(const FieldRef &field);
    void sendNext();
    void send(Waiting next);
    QString reasonFor(const FieldRef &field) const;
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

    QString m_gesture; // of the current burst or drag
    FieldRef m_gestureField;
    bool m_isDrag = false;
    int m_burstMs = burstMs;
    QElapsedTimer m_sinceChange;
};

} // namespace vd
