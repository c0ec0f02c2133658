// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/markdownedit.h"

#include "ui/fields/emphasis.h"
#include "ui/fields/markdownhighlighter.h"
#include "ui/support/wheelguard.h"
#include "ui/support/windowtheme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>

namespace vd::ui {

namespace {

constexpr int fewestLines = 6;
constexpr int mostLines = 20;

bool isEmphasisKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Bold) || key.matches(QKeySequence::Italic);
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : TextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document(), colorsOf(this)))
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    font.setStyleHint(QFont::Serif);
    font.setFamilies({QStringLiteral("serif")});
    font.setPointSizeF(font.pointSizeF() * 1.15);
    setFont(font);
    guardWheel(viewport());
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownEdit::updateGeometry);
    // The layout has no signal for a line that wraps.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MarkdownEdit::updateGeometry);
}

QSize MarkdownEdit::sizeHint() const
{
    // QPlainTextDocumentLayout measures height in lines.
    const qreal lines = document()->documentLayout()->documentSize().height();
    return {TextEdit::sizeHint().width(), heightOf(qBound<qreal>(fewestLines, lines, mostLines))};
}

QSize MarkdownEdit::minimumSizeHint() const
{
    return {TextEdit::minimumSizeHint().width(), heightOf(fewestLines)};
}

int MarkdownEdit::heightOf(qreal lines) const
{
    const int frame = height() - viewport()->height(); // includes the style sheet's padding
    const QFontMetricsF metrics(font());
    const int line = qCeil(metrics.ascent()) + qCeil(metrics.descent()); // as text is laid out
    return qCeil(lines * line + 2 * document()->documentMargin()) + frame;
}

bool MarkdownEdit::event(QEvent *event)
{
    // Otherwise a shortcut of the window would get the keys.
    if (event->type() == QEvent::ShortcutOverride &&
        isEmphasisKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return TextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isEmphasisKey(*event) || isReadOnly()) {
        TextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    toggle(event->matches(QKeySequence::Bold) ? Emphasis::Strong : Emphasis::Emphasis, cursor);
    setTextCursor(cursor);
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    TextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColors(colorsOf(this));
}

} // namespace vd::ui

#include "moc_markdownedit.cpp"
