// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/worddiffview.h"

#include "ui/support/windowtheme.h"

#include <QEvent>

namespace vd::ui {

namespace {

QTextCharFormat formatOf(DiffPart::Kind kind, const Colors &colors)
{
    QTextCharFormat format;
    switch (kind) {
    case DiffPart::Same: format.setForeground(colors.text); break;
    case DiffPart::Removed:
        format.setForeground(colors.skip);
        format.setFontStrikeOut(true);
        break;
    case DiffPart::Added:
        format.setForeground(colors.ship);
        format.setFontUnderline(true);
        break;
    }
    return format;
}

} // namespace

WordDiffView::WordDiffView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("What was changed"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(grid);
}

void WordDiffView::setTexts(const QString &before, const QString &after)
{
    m_parts = diffOfWords(before, after);
    fill();
}

void WordDiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void WordDiffView::fill()
{
    clear();
    QTextCursor cursor(document());
    for (const DiffPart &part : m_parts)
        cursor.insertText(part.text, formatOf(part.kind, colorsOf(this)));
    moveCursor(QTextCursor::Start);
}

} // namespace vd::ui

#include "moc_worddiffview.cpp"
