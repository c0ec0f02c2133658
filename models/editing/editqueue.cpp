// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editqueue.h"

#include "base/then.h"

#include <algorithm>
#include <utility>

namespace vd {

EditQueue::EditQueue(WorkingCopy &workingCopy, QObject *parent)
    : QObject(parent)
    , m_workingCopy(workingCopy)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &EditQueue::sendNext);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &EditQueue::retry);
}

void EditQueue::setDesk(LiveDesk &desk)
{
    Q_ASSERT(isIdle());
    m_conflicts.clear();
    m_refused.clear();
    endGesture();
    m_desk = &desk;
}

QString EditQueue::gestureFor(const FieldRef &field)
{
    const bool goesOn = !m_gesture.isEmpty() && m_gestureField == field &&
                        (m_isDrag ||
                         (m_sinceChange.isValid() && m_sinceChange.elapsed() < m_burstMs));
    if (!goesOn)
        m_gesture = Id::make().text();
    m_gestureField = field;
    m_sinceChange.start();
    return m_gesture;
}

void EditQueue::change(const std::vector<FieldRef> &fields, const QString &label)
{
    const QString gesture = gestureFor(fields.front());
    if (m_waiting.empty() || m_waiting.back().edit.gesture != gesture)
        m_waiting.push_back({{label, m_author, gesture, {}, {}}, {}, {}, {}});
    for (const FieldRef &field : fields) {
        m_refused.erase(field);
        if (!m_workingCopy.isUnsaved(field))
            m_conflicts.erase(field);     // the editor typed the same value
        if (!m_conflicts.contains(field)) // else resolve() sends it later
            m_waiting.back().fields[field] = m_workingCopy.shown(field);
    }
    if (!m_timer.isActive()) // not restarted by each key, so the delay has a limit
        m_timer.start();
    emit stateChanged();
}

void EditQueue::setInvalidInput(const FieldRef &field, const InvalidInput &input)
{
    m_workingCopy.setInvalidInput(field, input);
    emit stateChanged();
}

void EditQueue::clearInvalidInput(const FieldRef &field)
{
    m_workingCopy.clearInvalidInput(field);
    emit stateChanged();
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

QFuture<EditQueue::Written> EditQueue::submit(Write write)
{
    endGesture();
    auto promise = std::make_shared<QPromise<Written>>();
    promise->start();
    m_waiting.push_back({{}, {}, std::move(write), promise});
    emit stateChanged();
    flush();
    return promise->future();
}

bool EditQueue::receive(const Change &change)
{
    const FieldRef &field = change.field;
    if (!m_workingCopy.isUnsaved(field)) {
        forget(field);
        return m_workingCopy.store(field, change.after);
    }
    if (m_workingCopy.stored(field) == change.after)
        return false; // a refusal already reported it
    meetConflicts({{field, m_workingCopy.stored(field), change.after, m_workingCopy.shown(field)}});
    emit stateChanged();
    return false;
}

// Drops waiting changes of the field: the value they are based on has changed.
void EditQueue::forget(const FieldRef &field)
{
    for (Waiting &waiting : m_waiting)
        waiting.fields.erase(field);
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

void EditQueue::sendNext()
{
    while (!m_underWay && !m_failure && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(std::move(next));
    }
    if (isIdle()) {
        emit stateChanged();
        emit idle();
        for (const auto &task : std::exchange(m_tasks, {}))
            task();
    }
    answerDrains();
}

// Nothing is sent of a burst that ends where it began.
void EditQueue::send(Waiting next)
{
    const Edit edit = next.command ? Edit() : editOf(next);
    if (!next.command && edit.changes.empty())
        return;
    const auto written = next.command ? next.command(*m_desk) : m_desk->apply(edit);
    m_underWay = std::move(next);
    then(this, written, [this](const Written &answer) { received(answer); });
}

// The edit from the desk's current values to those of the burst.
Edit EditQueue::editOf(const Waiting &burst) const
{
    Edit edit = burst.edit;
    for (const auto &[field, value] : burst.fields) {
        if (m_conflicts.contains(field) || !m_workingCopy.holds(field.record))
            continue;
        if (m_workingCopy.stored(field) != value)
            edit.changes.push_back({field, m_workingCopy.stored(field), value});
    }
    return edit;
}

void EditQueue::received(const Written &answer)
{
    Waiting sent = std::exchange(m_underWay, {}).value_or(Waiting());
    const auto promise = sent.promise;
    if (answer) {
        emit committed(*answer);
        emit saved();
    } else {
        refuse(std::move(sent), answer.error());
    }
    if (promise) {
        promise->addResult(answer);
        promise->finish();
    }
    emit stateChanged();
    // What was typed meanwhile keeps its own delay, so that a burst makes only a few commits.
    if (!m_timer.isActive())
        sendNext();
}

void EditQueue::refuse(Waiting refused, const Refusal &refusal)
{
    if (refused.command)
        return; // the caller of submit() gets the answer
    if (!refusal.conflicts.empty()) {
        m_waiting.push_front(std::move(refused));
        meetConflicts(refusal.conflicts);
    } else if (refusal.error.kind != ErrorKind::System) { // a retry would not help
        for (const auto &[field, value] : refused.fields)
            m_refused[field] = refusal.error.text();
    } else {
        m_failure = refusal.error;
        m_waiting.push_front(std::move(refused));
        m_retry.start();
    }
}

void EditQueue::meetConflicts(const std::vector<Conflict> &conflicts)
{
    std::vector<FieldRef> seen;
    for (const Conflict &conflict : conflicts) {
        forget(conflict.field); // resolve() sends it if the editor decides so
        if (!m_workingCopy.holds(conflict.field.record))
            continue;
        if (m_workingCopy.store(conflict.field, conflict.theirs))
            seen.push_back(conflict.field);
        m_refused.erase(conflict.field);
        if (m_workingCopy.isUnsaved(conflict.field))
            m_conflicts[conflict.field] = conflict;
    }
    if (!seen.empty())
        emit shownChanged(seen);
}

void EditQueue::afterAll(std::function<void()> task)
{
    m_tasks.push_back(std::move(task));
    flush();
}

void EditQueue::drain(std::function<void(const Result<void> &)> task)
{
    m_drains.push_back(std::move(task));
    m_timer.stop();
    retry();
}

void EditQueue::answerDrains()
{
    if (m_drains.empty() || (!isIdle() && !m_failure))
        return;
    const Result<void> result = written();
    for (const auto &task : std::exchange(m_drains, {}))
        task(result);
}

Result<void> EditQueue::written() const
{
    if (m_failure)
        return failed(*m_failure);
    QStringList reasons;
    for (const Unsaved &unsaved : this->unsaved()) {
        if (!reasons.contains(unsaved.reason))
            reasons += unsaved.reason;
    }
    if (reasons.isEmpty())
        return {};
    return failed(Error{ErrorKind::Input, reasons});
}

void EditQueue::sendAll()
{
    const auto store = [this](const Edit &edit) {
        for (const Change &change : edit.changes)
            m_workingCopy.store(change.field, change.after);
    };
    if (m_underWay && !m_underWay->command)
        store(editOf(*m_underWay));
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.command) {
            waiting.command(*m_desk);
        } else if (const Edit edit = editOf(waiting); !edit.changes.empty()) {
            m_desk->apply(edit);
            store(edit);
        }
    }
}

bool EditQueue::isUnsaved() const
{
    return !isIdle() || !m_conflicts.empty() || !m_refused.empty() ||
           !m_workingCopy.invalidInput().empty();
}

// Why the field is not in the file.
QString EditQueue::reasonFor(const FieldRef &field) const
{
    if (const auto refused = m_refused.find(field); refused != m_refused.end())
        return refused->second;
    if (m_conflicts.contains(field)) {
        return tr("Somebody else changed the field while you edited it. Choose which text "
                  "to keep.");
    }
    return m_failure ? m_failure->text() : tr("It is not written yet.");
}

std::vector<Unsaved> EditQueue::unsaved() const
{
    std::vector<Unsaved> unsaved;
    for (const FieldRef &field : m_workingCopy.unsavedFields())
        unsaved.push_back(
            {field, m_workingCopy.shown(field), m_workingCopy.stored(field), reasonFor(field)});
    for (const auto &[field, input] : m_workingCopy.invalidInput())
        unsaved.push_back({field, input.text, m_workingCopy.stored(field), input.reason, true});
    return unsaved;
}

void EditQueue::resolve(const FieldRef &conflict, bool keepMine)
{
    const auto resolved = m_conflicts.extract(conflict); // keeps the field, which may be its key
    if (resolved.empty())
        return;
    const FieldRef &field = resolved.key();
    endGesture();
    if (keepMine) {
        change({field}, tr("Kept over another edit"));
    } else {
        m_workingCopy.show(field, m_workingCopy.stored(field));
        emit shownChanged({field});
        emit stateChanged();
    }
}

void EditQueue::discard()
{
    m_timer.stop();
    m_retry.stop();
    m_failure.reset();
    m_conflicts.clear();
    m_refused.clear();
    m_tasks.clear();
    endGesture();
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.promise) {
            waiting.promise->addResult(
                failed(Refusal{Error::input(tr("The edit was given up.")), {}}));
            waiting.promise->finish();
        }
    }
    const std::vector<FieldRef> fields = m_workingCopy.unsavedFields();
    for (const FieldRef &field : fields)
        m_workingCopy.show(field, m_workingCopy.stored(field));
    for (const auto &[field, input] : m_workingCopy.invalidInput())
        m_workingCopy.clearInvalidInput(field);
    if (!fields.empty())
        emit shownChanged(fields);
    sendNext();
}

} // namespace vd

#include "moc_editqueue.cpp"
