// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/textedit.h"

#include "ui/fields/cleantext.h"
#include "ui/fields/editkeys.h"
#include "ui/support/undokeys.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace vd::ui {

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    passUndoKeys(this);
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::takeEdit);
    // An edit emits both signals before textChanged(), which does not count as a move of the caret.
    const auto moved = [this] {
        if (document()->revision() == m_revision)
            m_carets.moved(selection());
    };
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, moved);
    connect(this, &QPlainTextEdit::selectionChanged, this, moved);
}

void TextEdit::showSource(const QString &source)
{
    if (source == m_source)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    cancelComposition(); // it belongs to the former text
    const auto known = m_carets.shown(source);
    m_isCaretBack = known && hasFocus();
    replace(spliceBetween(m_source, source));
    m_source = source;
    m_revision = document()->revision();
    if (known)
        select(*known);
    m_carets.moved(selection());
}

void TextEdit::selectChange(const QString &before, const QString &after)
{
    if (m_isCaretBack || after != m_source)
        return;
    const Splice splice = fromWordStart(spliceBetween(before, after), after);
    select({int(splice.at), int(splice.at + splice.inserted.size())});
}

void TextEdit::takeEdit()
{
    if (m_isShowing)
        return;
    Splice splice = spliceBetween(m_source, withLineFeeds(document()->toRawText()));
    m_revision = document()->revision();
    if (splice.isEmpty())
        return;
    const CleanText clean = cleaned(splice.inserted);
    if (clean.text != splice.inserted) {
        const QScopedValueRollback showing(m_isShowing, true);
        replace({splice.at, splice.inserted.size(), clean.text});
        m_revision = document()->revision();
        splice.inserted = clean.text;
    }
    m_source.replace(splice.at, splice.removed, splice.inserted);
    m_carets.edited(m_source, selection());
    m_isCaretBack = false;
    const bool isOneStep = !m_isTyping;
    if (isOneStep)
        emit stepEnded();
    emit edited(splice, clean.removed);
    if (isOneStep)
        emit stepEnded();
}

Selection TextEdit::selection() const
{
    return {textCursor().anchor(), textCursor().position()};
}

void TextEdit::select(const Selection &selection)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(selection.anchor);
    cursor.setPosition(selection.caret, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TextEdit::replace(const Splice &splice)
{
    const Selection moved = movedBy(splice, selection());
    QTextCursor writer(document());
    writer.setPosition(int(splice.at));
    writer.setPosition(int(splice.at + splice.removed), QTextCursor::KeepAnchor);
    writer.insertText(splice.inserted);
    select(moved);
}

void TextEdit::cancelComposition()
{
    if (textCursor().block().layout()->preeditAreaText().isEmpty())
        return;
    QGuiApplication::inputMethod()->reset();
    QInputMethodEvent nothing; // some input methods answer a reset late or never
    QCoreApplication::sendEvent(this, &nothing);
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback typing(m_isTyping, !isPasteOrCut(*event));
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback typing(m_isTyping, true);
    QPlainTextEdit::inputMethodEvent(event);
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit stepEnded();
}

QMimeData *TextEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(withLineFeeds(textCursor().selectedText()));
    return mime;
}

} // namespace vd::ui

#include "moc_textedit.cpp"
