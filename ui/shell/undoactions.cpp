// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "editing/workspace.h"
#include "ui/splits/splitsplace.h"
#include "ui/splits/trials.h"

#include <QAction>

namespace vd::ui {

UndoActions::UndoActions(Workspace &workspace, SplitsPlace &splits, QAction &undo, QAction &redo)
    : QObject(&undo)
    , m_workspace(workspace)
    , m_splits(splits)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(&undo, &QAction::triggered, this, &UndoActions::undo);
    connect(&redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&workspace, &Workspace::stepsChanged, this, &UndoActions::show);
    connect(&workspace.queue(), &EditQueue::stateChanged, this, &UndoActions::show);
    connect(&splits, &SplitsPlace::trialsChanged, this, &UndoActions::show);
}

void UndoActions::undo()
{
    if (Trials *trials = m_splits.trials())
        trials->undo();
    else
        m_workspace.undo();
}

void UndoActions::redo()
{
    if (Trials *trials = m_splits.trials())
        trials->redo();
    else
        m_workspace.redo();
}

void UndoActions::show()
{
    using Label = std::optional<QString>; // of the step; nothing: there is none
    const auto show = [](QAction &action, const QString &plain, const QString &named,
                         const Label &label) {
        action.setEnabled(label.has_value());
        action.setText(label ? named.arg(*label) : plain);
    };
    Label undone;
    Label redone;
    if (const Trials *trials = m_splits.trials()) {
        undone = trials->canUndo() ? Label(trials->undoText()) : Label();
        redone = trials->canRedo() ? Label(trials->redoText()) : Label();
    } else {
        const UndoSteps steps = m_workspace.undoSteps();
        undone = steps.undo ? Label(steps.undo->label) : Label();
        redone = steps.redo ? Label(steps.redo->label) : Label();
    }
    show(m_undo, tr("&Undo"), tr("&Undo: %1"), undone);
    if (!m_splits.trials() && !m_workspace.queue().isIdle())
        m_undo.setEnabled(true); // what is being typed is a step as soon as it is written
    show(m_redo, tr("&Redo"), tr("&Redo: %1"), redone);
}

} // namespace vd::ui
