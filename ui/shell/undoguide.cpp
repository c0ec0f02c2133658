// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoguide.h"

#include "editing/desksession.h"
#include "ui/fields/fieldwidget.h"

#include <QApplication>

#include <algorithm>

namespace vd::ui {

namespace {

// The field that stands for a record that was created or deleted.
Field headOf(Kind kind)
{
    switch (kind) {
    case Kind::Seat: return Field::Score;
    case Kind::Note: return Field::NoteText;
    case Kind::Comparison: return Field::Title;
    case Kind::Persona:
    case Kind::Tool:
    case Kind::Site: return Field::Name;
    }
    return Field::Name;
}

bool hasFocus(const FieldRef &field)
{
    const FieldWidget *focused = FieldWidget::focused();
    return focused && focused->field() == field;
}

} // namespace

UndoGuide::UndoGuide(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // If the tool must be loaded first, the field gets the focus later.
    connect(qApp, &QApplication::focusChanged, this, &UndoGuide::select);
}

void UndoGuide::lead(const Commit &commit)
{
    const auto &changes = commit.changes;
    const auto isMade = [](const Change &change) {
        return !findField(change.field.record.kind, change.field.field)->isDerived;
    };
    auto change = std::ranges::find_if(changes, hasFocus, &Change::field);
    if (change == changes.end())
        change = std::ranges::find_if(changes, isMade);
    if (change != changes.end())
        leadTo(*change);
}

void UndoGuide::leadTo(const Change &change)
{
    m_change = change;
    FieldRef goal = change.field;
    if (goal.field == Field::Exists) {
        if (goal.record.kind == Kind::Tool) {
            // A deletion shows in the list.
            if (change.after == Value(qint64(1)))
                emit toolRequested(goal.record.id);
            return;
        }
        goal.field = headOf(goal.record.kind);
    }
    const bool isPart = goal.record.kind == Kind::Seat || goal.record.kind == Kind::Note;
    if (hasFocus(goal)) {
        select();
    } else if (!isPart || m_session.workingCopy().holds(goal.record)) {
        emit fieldRequested(goal, {});
    } else {
        m_session.read(
            this, [change](const DeskReader &reader) { return reader.panelRowsOf({change}); },
            [this, goal](const Result<std::map<Id, std::optional<PanelRow>>> &tools) {
                if (tools && !tools->empty())
                    emit fieldRequested(goal, tools->begin()->first);
            });
    }
}

void UndoGuide::select()
{
    FieldWidget *focused = FieldWidget::focused();
    if (!m_change || !focused)
        return;
    if (focused->field() == m_change->field)
        focused->selectChange(m_change->before, m_change->after);
    m_change.reset(); // also if the user focused another field
}

} // namespace vd::ui

#include "moc_undoguide.cpp"
