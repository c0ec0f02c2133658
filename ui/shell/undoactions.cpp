// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "editing/desksession.h"
#include "ui/splits/splitsplace.h"
#include "ui/splits/whatifstack.h"
#include "ui/support/plaintext.h"

#include <QAction>

namespace vd::ui {

UndoActions::UndoActions(DeskSession &session, SplitsPlace &splits, QAction &undo, QAction &redo)
    : QObject(&undo)
    , m_session(session)
    , m_splits(splits)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(&undo, &QAction::triggered, this, &UndoActions::undo);
    connect(&redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&session, &DeskSession::stepsChanged, this, &UndoActions::show);
    connect(&session.queue(), &EditQueue::stateChanged, this, &UndoActions::show);
    connect(&splits, &SplitsPlace::trialsChanged, this, &UndoActions::show);
}

void UndoActions::undo()
{
    if (WhatIfStack *whatIfStack = m_splits.whatIfStack())
        whatIfStack->undo();
    else
        m_session.undo();
}

void UndoActions::redo()
{
    if (WhatIfStack *whatIfStack = m_splits.whatIfStack())
        whatIfStack->redo();
    else
        m_session.redo();
}

void UndoActions::show()
{
    using Label = std::optional<QString>; // of the step; nothing: there is none
    const auto show = [](QAction &action, const QString &plain, const QString &named,
                         const Label &label) {
        action.setEnabled(label.has_value());
        action.setText(label ? named.arg(escapeMnemonics(*label)) : plain);
    };
    Label undone;
    Label redone;
    if (const WhatIfStack *whatIfStack = m_splits.whatIfStack()) {
        undone = whatIfStack->canUndo() ? Label(whatIfStack->undoText()) : Label();
        redone = whatIfStack->canRedo() ? Label(whatIfStack->redoText()) : Label();
    } else {
        const UndoSteps steps = m_session.undoSteps();
        undone = steps.undo ? Label(steps.undo->label) : Label();
        redone = steps.redo ? Label(steps.redo->label) : Label();
    }
    show(m_undo, tr("&Undo"), tr("&Undo: %1"), undone);
    if (!m_splits.whatIfStack() && !m_session.queue().isIdle())
        m_undo.setEnabled(true); // what is being typed is a step as soon as it is written
    show(m_redo, tr("&Redo"), tr("&Redo: %1"), redone);
}

} // namespace vd::ui

#include "moc_undoactions.cpp"
