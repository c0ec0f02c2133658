// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/lineedit.h"

#include "ui/fields/editkeys.h"
#include "ui/fields/splice.h"
#include "ui/support/undokeys.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace vd::ui {

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    passUndoKeys(this);
    connect(this, &QLineEdit::textEdited, this, &LineEdit::tellEdited);
    // After an edit, both signals are emitted after textEdited().
    const auto moved = [this] { m_carets.moved(selection()); };
    connect(this, &QLineEdit::cursorPositionChanged, this, moved);
    connect(this, &QLineEdit::selectionChanged, this, moved);
}

void LineEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const auto known = m_carets.shown(text);
    Selection next; // the start, so that a long line shows its beginning
    if (known)
        next = *known;
    else if (hasFocus())
        next = movedBy(spliceBetween(this->text(), text), selection());
    m_isCaretBack = known && hasFocus();
    setText(text);
    select(next);
}

void LineEdit::correct(const QString &text, int caret)
{
    setText(text);
    setCursorPosition(caret);
    m_carets.edited(text, selection());
}

void LineEdit::selectChange(const QString &before, const QString &after)
{
    if (m_isCaretBack || after != text())
        return;
    const Splice splice = fromWordStart(spliceBetween(before, after), after);
    select({int(splice.at), int(splice.at + splice.inserted.size())});
}

Selection LineEdit::selection() const
{
    const int caret = cursorPosition();
    if (!hasSelectedText())
        return {caret, caret};
    return {caret == selectionStart() ? selectionEnd() : selectionStart(), caret};
}

void LineEdit::select(const Selection &selection)
{
    if (selection.anchor == selection.caret)
        setCursorPosition(selection.caret);
    else
        setSelection(selection.anchor, selection.caret - selection.anchor);
}

void LineEdit::tellEdited()
{
    m_isCaretBack = false;
    m_carets.edited(text(), selection());
    const bool isOneStep = !m_isTyping;
    if (isOneStep)
        emit stepEnded();
    emit edited();
    if (isOneStep)
        emit stepEnded();
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback typing(m_isTyping, !isPasteOrCut(*event));
    QLineEdit::keyPressEvent(event);
}

void LineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback typing(m_isTyping, true);
    QLineEdit::inputMethodEvent(event);
}

} // namespace vd::ui

#include "moc_lineedit.cpp"
