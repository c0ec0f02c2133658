// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "base/then.h"
#include "editing/desksession.h"
#include "ui/fields/fieldwidget.h"
#include "ui/splits/splitsplace.h"
#include "ui/splits/whatifstack.h"
#include "ui/support/plaintext.h"

#include <QAction>
#include <QApplication>

#include <chrono>
#include <utility>

namespace vd::ui {

namespace {

constexpr std::chrono::seconds toldFor(8); // as long as the status bar shows a message

// The record whose text has the focus: undo must not leave it. For a text of no record, such as a
// filter, a record that no step changes; nullopt if no text has the focus.
std::optional<RecordRef> recordOfText()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return {};
    const FieldWidget *widget = FieldWidget::focused();
    const std::optional<FieldRef> field = widget ? widget->field() : std::nullopt;
    return field ? field->record : RecordRef();
}

QString placeOf(Kind kind)
{
    switch (kind) {
    case Kind::Tool:
    case Kind::Seat:
    case Kind::Note: return UndoActions::tr("in the Library");
    case Kind::Comparison: return UndoActions::tr("in Comparisons");
    case Kind::Persona: return UndoActions::tr("in Personas");
    case Kind::Site: return UndoActions::tr("in Publish");
    }
    return {};
}

QString keyOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

UndoActions::UndoActions(DeskSession &session, SplitsPlace &splits, QAction &undo, QAction &redo)
    : QObject(&undo)
    , m_session(session)
    , m_splits(splits)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(&undo, &QAction::triggered, this, [this] { run(Way::Undo); });
    connect(&redo, &QAction::triggered, this, [this] { run(Way::Redo); });
    connect(&session, &DeskSession::stepsChanged, this, &UndoActions::show);
    connect(&session.queue(), &EditQueue::stateChanged, this, &UndoActions::show);
    connect(&splits, &SplitsPlace::trialsChanged, this, &UndoActions::show);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_told.reset(); });
}

void UndoActions::run(Way way)
{
    if (WhatIfStack *whatIfStack = m_splits.whatIfStack()) {
        way == Way::Undo ? whatIfStack->undo() : whatIfStack->redo();
        return;
    }
    const auto &step = way == Way::Undo ? m_session.undoSteps().undo : m_session.undoSteps().redo;
    const auto told = std::exchange(m_told, {});
    const bool isMeant = told && step && told->step == step->position &&
                         !told->until.hasExpired() && m_session.queue().isIdle();
    const auto within = isMeant ? std::nullopt : recordOfText();
    const auto answer = way == Way::Undo ? m_session.undo(within) : m_session.redo(within);
    then(this, answer, [this, way](const DeskSession::Reverted &done) {
        if (done)
            onDone(*done);
        else
            onRefused(way, done.error());
    });
}

void UndoActions::onDone(const Commit &commit)
{
    emit statusMessage(commit.label); // "Undo: Tagline", as in the journal
    emit done(commit);
}

void UndoActions::onRefused(Way way, const UndoRefusal &refusal)
{
    using Reason = UndoRefusal::Reason;
    switch (refusal.reason) {
    case Reason::Elsewhere: {
        const bool isUndo = way == Way::Undo;
        const Kind kind = refusal.elsewhere.front().field.record.kind;
        const UndoStep step = refusal.step.value_or(UndoStep());
        m_told = Told{step.position, QDeadlineTimer(toldFor)};
        const QString next = isUndo ? tr("Next: Undo “%1” %2. Press %3 again.", "step, place, key")
                                    : tr("Next: Redo “%1” %2. Press %3 again.", "step, place, key");
        emit statusMessage(next.arg(step.label, placeOf(kind), keyOf(isUndo ? m_undo : m_redo)));
        break;
    }
    case Reason::ChangedSince:
    case Reason::Forbidden: emit refused(refusal, way == Way::Undo); break;
    case Reason::NothingLeft:
    case Reason::Failed: emit statusMessage(refusal.error.text()); break;
    }
}

void UndoActions::show()
{
    using Label = std::optional<QString>; // of the step; nullopt: no step
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
        m_undo.setEnabled(true); // typed text becomes a step when it is written
    show(m_redo, tr("&Redo"), tr("&Redo: %1"), redone);
}

} // namespace vd::ui

#include "moc_undoactions.cpp"
