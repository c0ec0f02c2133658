// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/livedesk.h"
#include "editing/workingcopy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace vd {

// Takes what an editor changes, field by field, to the desk: what is typed is written within
// writeDelayMs, one burst of typing or one drag is one gesture, and one edit at a time is under
// way. Nothing is lost when the desk refuses: the field stays as the editor sees it, and is tried
// again.
class EditQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int writeDelayMs = 150;
    static constexpr int burstMs = 1500; // a longer pause ends a burst of typing
    static constexpr int retryMs = 3000; // after a failure of the machine

    EditQueue(LiveDesk &desk, WorkingCopy &workingCopy, QObject *parent = nullptr);

    void setAuthor(const QString &author) { m_author = author; }
    const QString &author() const { return m_author; }

    // A field that is in hand and shows its new value already.
    void change(const FieldRef &field, const QString &label);
    // The same, as part of the change that was told just before: one edit, one undo.
    void changeAlong(const FieldRef &field, const QString &label);
    void beginGesture(); // a drag: one gesture until it ends, however long it takes
    void endGesture();
    // What was committed, by this queue or by anyone else. True if the editor sees it.
    bool hear(const Change &change);
    void submit(Edit edit); // an edit by itself, after everything that came before it
    void flush();           // writes now what waits
    void retry();
    // Sends everything at once, without waiting for answers: nobody is left to hear them.
    void sendAll();
    void clear();
    // Runs it as soon as everything before it is written; clear() forgets it.
    void afterAll(std::function<void()> task);

    // After a conflict: the editor's value goes over theirs, or makes way for it.
    void resolve(const FieldRef &field, bool keepMine);

    bool isIdle() const { return m_waiting.empty() && !m_underWay; }
    // Whether anything the editor sees is not in the file.
    bool isUnsaved() const { return !isIdle() || !m_conflicts.empty() || !m_refused.empty(); }
    const std::map<FieldRef, Conflict> &conflicts() const { return m_conflicts; }
    const std::map<FieldRef, QString> &refused() const { return m_refused; } // and why
    const std::optional<Error> &failure() const { return m_failure; }

signals:
    void stateChanged();
    void saved();
    void submitted(const vd::Commit &commit);
    void submitRefused(const vd::Error &error);
    void shownChanged(const vd::FieldRef &field); // by resolve()
    void idle();

private:
    struct Waiting
    {
        Edit edit; // of a burst: its changes are made from the shelf when it goes
        bool isBurst = false;
        std::vector<FieldRef> fields;
    };

    QString gestureFor(const FieldRef &field);
    void sendNext();
    Edit take(const Waiting &waiting) const;
    void received(const Result<Commit, Refusal> &answer);
    void accept(const Commit &commit);
    void refuse(const Refusal &refusal);
    void meetConflicts(const std::vector<Conflict> &conflicts);

    LiveDesk &m_desk;
    WorkingCopy &m_workingCopy;
    QString m_author;
    QTimer m_timer;
    QTimer m_retry;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_underWay;
    std::vector<Change> m_sent; // of the edit that is under way
    std::map<FieldRef, Conflict> m_conflicts;
    std::map<FieldRef, QString> m_refused;
    std::optional<Error> m_failure;
    std::vector<std::function<void()>> m_tasks;

    QString m_gesture; // of the burst or drag that goes on
    FieldRef m_gestureField;
    bool m_isDrag = false;
    QElapsedTimer m_sinceChange;
};

} // namespace vd
