// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/diffview.h"

#include "ui/support/windowtheme.h"

#include <QEvent>
#include <QTextBlock>

namespace vd::ui {

using site::DiffLine;

namespace {

QString textOf(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Same: return QStringLiteral("\u2007 ") + line.text;
    case DiffLine::Added: return QStringLiteral("+ ") + line.text;
    case DiffLine::Removed: return QStringLiteral("− ") + line.text;
    case DiffLine::Skipped: return DiffView::tr("%n line(s) as before", nullptr, line.skipped);
    }
    Q_UNREACHABLE();
}

QColor colorOf(DiffLine::Kind kind, const Colors &colors)
{
    switch (kind) {
    case DiffLine::Same: return colors.text;
    case DiffLine::Added: return colors.ship;
    case DiffLine::Removed: return colors.skip;
    case DiffLine::Skipped: return colors.muted;
    }
    Q_UNREACHABLE();
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("What changes in the text"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(grid);
}

void DiffView::setLines(const std::vector<DiffLine> &lines)
{
    m_lines = lines;
    fill();
}

void DiffView::showText(const QString &text)
{
    m_lines.clear();
    clear();
    setPlaceholderText(text);
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        fill();
}

void DiffView::fill()
{
    const Colors &colors = colorsOf(this);
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    const int hanging = fontMetrics().horizontalAdvance(QStringLiteral("+ "));
    block.setLeftMargin(hanging);
    block.setTextIndent(-hanging);
    block.setBottomMargin(grid / 2.0);
    for (const DiffLine &line : m_lines) {
        QTextCharFormat letters;
        letters.setForeground(colorOf(line.kind, colors));
        if (!document()->isEmpty())
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText(textOf(line), letters);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace vd::ui

#include "moc_diffview.cpp"
