// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/painting.h"

#include "ui/support/windowtheme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace vd::ui {

namespace {

constexpr int selectionBar = 3; // pixels, at the left of a selected row

} // namespace

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &colors = colorsOf(option.widget);
    const QRect &row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, colors.selection);
        painter.fillRect(QRect(row.topLeft(), QSize(selectionBar, row.height())), colors.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, colors.hover);
    }
    paintFocus(painter, option);
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(colorsOf(option.widget).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void paintLine(QPainter &painter, const QFont &font, const QColor &color, const QRect &box,
               const QString &text, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, elide, box.width()));
}

} // namespace vd::ui
