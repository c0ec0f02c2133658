// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mirror.h"

#include "support/print.h"

namespace vd::test {

namespace {

std::vector<Record> listed(const DeskRecords &records)
{
    std::vector<Record> all = {records.site};
    for (const auto *list :
         {&records.personas, &records.tools, &records.seats, &records.comparisons, &records.notes})
        all.insert(all.end(), list->begin(), list->end());
    return all;
}

QString labels(const UndoSteps &steps)
{
    const auto label = [](const std::optional<UndoStep> &step) {
        return step ? QStringLiteral("%1 at %2").arg(step->label).arg(step->position)
                    : QStringLiteral("-");
    };
    return label(steps.undo) + QLatin1String(" | ") + label(steps.redo);
}

} // namespace

Mirror::Mirror(Desk &desk)
    : m_desk(desk)
{
    (void)desk.catchUp(); // otherwise later announcements would repeat what is read here
    for (const Record &record : listed(*desk.reader()->records()))
        m_records[record.ref()] = record;
    m_position = *desk.reader()->position();
    QObject::connect(&desk, &Desk::committed, &m_context,
                     [this](const Commit &commit) { onCommitted(commit); });
}

void Mirror::onCommitted(const Commit &commit)
{
    if (commit.position <= m_position && m_fault.isEmpty())
        m_fault = QStringLiteral("announced %1 after %2").arg(commit.position).arg(m_position);
    m_position = commit.position;
    m_steps[commit.author] = commit.steps;
    for (const Change &change : commit.changes) {
        const RecordRef &ref = change.field.record;
        Record &record = m_records.try_emplace(ref, ref.kind, ref.id).first->second;
        if (record.value(change.field.field) != change.before && m_fault.isEmpty())
            m_fault = QStringLiteral("%1 was announced where the copy did not hold that")
                          .arg(print(change));
        record.set(change.field.field, change.after);
    }
}

QString Mirror::difference()
{
    if (const auto caughtUp = m_desk.catchUp(); !caughtUp)
        return print(caughtUp.error());
    if (!m_fault.isEmpty())
        return m_fault;
    if (m_position != *m_desk.reader()->position())
        return QStringLiteral("the position");
    for (const Record &record : listed(*m_desk.reader()->records())) {
        const auto copy = m_records.find(record.ref());
        if (copy == m_records.end())
            return QStringLiteral("a record was not announced");
        const auto changes = changesBetween(copy->second, record);
        if (!changes.empty())
            return QStringLiteral("copy and desk: %1").arg(print(changes).first());
    }
    for (const auto &[author, steps] : m_steps) {
        if (const auto held = m_desk.reader()->undoSteps(author); *held != steps)
            return QStringLiteral("%1 was told %2, but has %3")
                .arg(author, labels(steps), labels(*held));
    }
    return {};
}

} // namespace vd::test
