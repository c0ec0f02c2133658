// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/desksession.h"

#include "editing/later.h"

#include <algorithm>

namespace vd {

namespace {

// Every new record has its slug, its tools or its place on a panel among its changes.
bool isFirstTold(const Change &change, const std::set<Id> &toolsInHand)
{
    if (change.field.record.kind == Kind::Tool)
        return false;
    if (change.field.field == Field::SeatTool || change.field.field == Field::NoteTool) {
        const auto *tool = std::get_if<QString>(&change.after);
        return tool && toolsInHand.contains(Id::from(*tool).value_or(Id()));
    }
    return change.field.field == Field::Slug || change.field.field == Field::Left;
}

} // namespace

DeskSession::DeskSession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(clock)
    , m_queue(m_desk, m_workingCopy)
{
    connect(&m_desk, &LiveDesk::committed, this, &DeskSession::hear);
    connect(&m_queue, &EditQueue::shownChanged, this,
            [this](const FieldRef &field) { emit shown({field}); });
    connect(&m_queue, &EditQueue::submitRefused, this, &DeskSession::failed);
    connect(&m_queue, &EditQueue::submitted, this, &DeskSession::submitted);
    connect(&m_queue, &EditQueue::idle, this, &DeskSession::refreshSteps);
}

DeskSession::~DeskSession()
{
    m_queue.sendAll();
}

void DeskSession::setAuthor(const QString &author)
{
    const bool isOther = author != m_queue.author();
    m_queue.setAuthor(author);
    refreshSteps();
    if (isOther)
        emit authorChanged();
}

void DeskSession::open(const QString &path)
{
    if (isOpen())
        m_queue.afterAll([this, path] { openNow(path); });
    else
        openNow(path);
}

void DeskSession::openNow(const QString &path)
{
    // Checked behind the first look, so that a large desk is on the screen at once; nothing is
    // written before the check.
    const int opening = ++m_opening;
    later(this, m_desk.open(path, Desk::Checks::None),
          [this, path, opening](const Result<LiveDesk::Opened> &answer) {
              if (opening != m_opening)
                  return;
              if (!answer) {
                  emit openFailed(path, answer.error());
                  return;
              }
              later(this, m_desk.ask([](Desk &desk) { return desk.recordsBesideTools(); }),
                    [this, path, opened = *answer](Result<DeskRecords> records) {
                        if (records)
                            adopt(opened, std::move(*records));
                        else
                            emit openFailed(path, records.error());
                    });
          });
}

void DeskSession::adopt(const LiveDesk::Opened &opened, DeskRecords records)
{
    m_queue.clear();
    m_workingCopy.clear();
    m_inHand.clear();
    m_path = opened.path;
    m_readOnlyReason = opened.readOnlyReason;
    m_workingCopy.put(records.site);
    for (const auto &list : {records.personas, records.comparisons}) {
        for (const Record &record : list)
            m_workingCopy.put(record);
    }
    emit this->opened();
    refreshSteps();
    later(this, m_desk.ask([](Desk &desk) { return desk.checkStructure(); }),
          [this, path = m_path](const Result<void> &sound) {
              if (!sound && path == m_path)
                  restrictToReading(sound.error().text());
          });
}

void DeskSession::restrictToReading(const QString &reason)
{
    m_readOnlyReason = reason;
    emit restricted(reason);
}

void DeskSession::put(const ToolRecords &records)
{
    m_workingCopy.put(records.tool);
    for (const auto &parts : {records.seats, records.notes}) {
        for (const Record &part : parts)
            m_workingCopy.put(part);
    }
}

void DeskSession::take(const std::set<Id> &tools)
{
    m_queue.flush();
    m_inHand = tools;
    later(this, m_desk.ask([tools](Desk &desk) -> Result<std::vector<ToolRecords>> {
        std::vector<ToolRecords> taken;
        for (const Id &tool : tools) {
            VD_TRY_AS(records, desk.toolRecords(tool));
            taken.push_back(std::move(records));
        }
        return taken;
    }),
          [this, tools](const Result<std::vector<ToolRecords>> &taken) {
              if (tools != m_inHand)
                  return;
              if (!taken) {
                  emit failed(taken.error());
                  return;
              }
              for (const ToolRecords &records : *taken)
                  put(records);
              emit toolsTaken();
          });
}

bool DeskSession::show(const FieldRef &field, const Value &after)
{
    if (!m_readOnlyReason.isEmpty() || !m_workingCopy.holds(field.record) ||
        m_workingCopy.shown(field) == after)
        return false;
    m_workingCopy.show(field, after);
    return true;
}

void DeskSession::change(const FieldRef &field, const Value &after, const QString &label)
{
    if (!show(field, after))
        return;
    m_queue.change(field, label);
    emit shown({field});
}

void DeskSession::changeAlong(const FieldRef &field, const Value &after, const QString &label)
{
    if (!show(field, after))
        return;
    m_queue.changeAlong(field, label);
    emit shown({field});
}

void DeskSession::submit(const QString &label, std::vector<Change> changes)
{
    if (!m_readOnlyReason.isEmpty()) {
        emit failed(Error::input(m_readOnlyReason));
        return;
    }
    m_queue.submit({label, {}, {}, {}, std::move(changes)});
}

// A record that somebody made while this window was open, as it was before: nothing but its
// fallbacks. False for what this window has no use for, or cannot know from the commit alone.
bool DeskSession::learn(const Commit &commit, const RecordRef &ref)
{
    const bool isMade = std::ranges::any_of(commit.changes, [&](const Change &change) {
        return change.field.record == ref && isFirstTold(change, m_inHand);
    });
    if (isMade)
        m_workingCopy.put(Record(ref.kind, ref.id));
    return isMade;
}

void DeskSession::hear(const Commit &commit)
{
    std::vector<FieldRef> seen;
    bool isPartlyUnknown = false;
    for (const Change &change : commit.changes) {
        const RecordRef &ref = change.field.record;
        if (!m_workingCopy.holds(ref) && !learn(commit, ref)) {
            isPartlyUnknown |= (ref.kind == Kind::Seat || ref.kind == Kind::Note) &&
                               change.field.field == Field::Exists;
            continue;
        }
        if (m_queue.hear(change))
            seen.push_back(change.field);
    }
    if (!seen.empty())
        emit shown(seen);
    emit committed(commit);
    if (isPartlyUnknown && !m_inHand.empty())
        take(m_inHand); // a seat or note may have come back that was deleted before this window
                        // opened
}

void DeskSession::refreshSteps()
{
    if (!isOpen())
        return;
    later(this,
          m_desk.ask([author = m_queue.author()](Desk &desk) { return desk.undoSteps(author); }),
          [this](const Result<UndoSteps> &steps) {
              m_steps = steps ? *steps : UndoSteps();
              emit stepsChanged();
          });
}

void DeskSession::revert(Revert way)
{
    if (!m_readOnlyReason.isEmpty())
        return;
    m_queue.endGesture();
    m_queue.afterAll([this, way] {
        later(this, m_desk.ask([way, author = m_queue.author()](Desk &desk) {
            return (desk.*way)(author, {});
        }),
              [this](const Result<Commit, UndoRefusal> &commit) {
                  if (commit)
                      emit reverted();
                  else
                      emit failed(commit.error().error);
                  refreshSteps();
              });
    });
}

void DeskSession::undo()
{
    revert(&Desk::undo);
}

void DeskSession::redo()
{
    revert(&Desk::redo);
}

} // namespace vd

#include "moc_desksession.cpp"
