// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editqueue.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace vd {

EditQueue::EditQueue(LiveDesk &desk, WorkingCopy &workingCopy, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_workingCopy(workingCopy)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &EditQueue::sendNext);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &EditQueue::retry);
}

QString EditQueue::gestureFor(const FieldRef &field)
{
    const bool goesOn = !m_gesture.isEmpty() && m_gestureField == field &&
                        (m_isDrag ||
                         (m_sinceChange.isValid() && m_sinceChange.elapsed() < burstMs));
    if (!goesOn)
        m_gesture = Id::make().text();
    m_gestureField = field;
    m_sinceChange.start();
    return m_gesture;
}

void EditQueue::change(const FieldRef &field, const QString &label)
{
    m_refused.erase(field);
    const QString gesture = gestureFor(field);
    if (!m_conflicts.contains(field)) {
        if (m_waiting.empty() || m_waiting.back().edit.gesture != gesture)
            m_waiting.push_back({{label, m_author, gesture, {}, {}}, true, {field}});
        if (!m_timer.isActive()) // not started anew by every key: the first one waits longest
            m_timer.start();
    }
    emit stateChanged();
}

void EditQueue::changeAlong(const FieldRef &field, const QString &label)
{
    if (m_waiting.empty() || !m_waiting.back().isBurst) {
        change(field, label);
        return;
    }
    m_refused.erase(field);
    auto &fields = m_waiting.back().fields;
    if (!m_conflicts.contains(field) && std::ranges::find(fields, field) == fields.end())
        fields.push_back(field);
}

void EditQueue::beginGesture()
{
    endGesture();
    m_isDrag = true;
}

void EditQueue::endGesture()
{
    m_isDrag = false;
    m_gesture.clear();
}

bool EditQueue::hear(const Change &change)
{
    const FieldRef &field = change.field;
    const bool isMine = m_underWay && std::ranges::any_of(m_sent, [&](const Change &sent) {
                            return sent.field == field && sent.after == change.after;
                        });
    if (isMine || m_workingCopy.shown(field) == m_workingCopy.stored(field))
        return m_workingCopy.store(field, change.after);
    if (m_workingCopy.stored(field) == change.after)
        return false; // known from a refusal, which came first
    meetConflicts({{field, m_workingCopy.stored(field), change.after, m_workingCopy.shown(field)}});
    emit stateChanged();
    return false;
}

void EditQueue::submit(Edit edit)
{
    endGesture();
    edit.author = m_author;
    m_waiting.push_back({std::move(edit), false, {}});
    emit stateChanged();
    flush();
}

void EditQueue::flush()
{
    m_timer.stop();
    sendNext();
}

void EditQueue::retry()
{
    m_retry.stop();
    m_failure.reset();
    sendNext();
}

void EditQueue::clear()
{
    m_timer.stop();
    m_retry.stop();
    m_waiting.clear();
    m_underWay.reset();
    m_conflicts.clear();
    m_refused.clear();
    m_failure.reset();
    m_tasks.clear();
    endGesture();
}

void EditQueue::sendNext()
{
    while (!m_underWay && !m_failure && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Edit edit = take(next);
        if (edit.changes.empty())
            continue;
        m_underWay = std::move(next);
        m_sent = edit.changes;
        auto *watcher = new QFutureWatcher<Result<Commit, Refusal>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            if (m_underWay)
                received(watcher->result());
        });
        watcher->setFuture(m_desk.apply(edit));
    }
    if (!isIdle())
        return;
    emit stateChanged();
    emit idle();
    for (const auto &task : std::exchange(m_tasks, {}))
        task();
}

void EditQueue::afterAll(std::function<void()> task)
{
    m_tasks.push_back(std::move(task));
    flush();
}

void EditQueue::sendAll()
{
    const auto store = [this](const std::vector<Change> &changes) {
        for (const Change &change : changes) {
            if (m_workingCopy.holds(change.field.record))
                m_workingCopy.store(change.field, change.after);
        }
    };
    if (m_underWay)
        store(m_sent);
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        const Edit edit = take(waiting);
        if (edit.changes.empty())
            continue;
        m_desk.apply(edit);
        store(edit.changes);
    }
}

Edit EditQueue::take(const Waiting &waiting) const
{
    Edit edit = waiting.edit;
    if (!waiting.isBurst)
        return edit;
    for (const FieldRef &field : waiting.fields) {
        if (m_conflicts.contains(field) || !m_workingCopy.holds(field.record))
            continue;
        if (m_workingCopy.stored(field) != m_workingCopy.shown(field))
            edit.changes.push_back(
                {field, m_workingCopy.stored(field), m_workingCopy.shown(field)});
    }
    return edit;
}

void EditQueue::received(const Result<Commit, Refusal> &answer)
{
    if (answer)
        accept(*answer);
    else
        refuse(answer.error());
    emit stateChanged();
    // What was typed meanwhile keeps its own delay, so that a burst stays a few commits.
    if (!m_timer.isActive())
        sendNext();
}

void EditQueue::accept(const Commit &commit)
{
    const bool isCommand = !std::exchange(m_underWay, {})->isBurst;
    emit saved();
    if (isCommand)
        emit submitted(commit);
}

void EditQueue::refuse(const Refusal &refusal)
{
    Waiting refused = std::move(*m_underWay);
    m_underWay.reset();
    if (!refused.isBurst) {
        emit submitRefused(refusal.error);
    } else if (!refusal.conflicts.empty()) {
        meetConflicts(refusal.conflicts);
        m_waiting.push_front(std::move(refused)); // what is left of it
    } else if (refusal.error.kind != ErrorKind::System) {
        for (const FieldRef &field : refused.fields)
            m_refused[field] = refusal.error.text();
    } else {
        m_failure = refusal.error;
        m_waiting.push_front(std::move(refused));
        m_retry.start();
    }
}

void EditQueue::meetConflicts(const std::vector<Conflict> &conflicts)
{
    for (const Conflict &conflict : conflicts) {
        if (!m_workingCopy.holds(conflict.field.record))
            continue;
        m_workingCopy.store(conflict.field, conflict.theirs);
        m_refused.erase(conflict.field);
        if (m_workingCopy.shown(conflict.field) != conflict.theirs)
            m_conflicts[conflict.field] = conflict;
    }
}

void EditQueue::resolve(const FieldRef &field, bool keepMine)
{
    const auto it = m_conflicts.find(field);
    if (it == m_conflicts.end())
        return;
    m_conflicts.erase(it);
    endGesture();
    if (keepMine) {
        change(field, tr("Kept over another edit"));
    } else {
        m_workingCopy.showStored(field);
        emit shownChanged(field);
        emit stateChanged();
    }
}

} // namespace vd

#include "moc_editqueue.cpp"
