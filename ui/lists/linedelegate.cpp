// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/linedelegate.h"

#include "lists/placedmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int discSize = 12;

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         colors.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

// A row without a colour has a ring, so that the lines stand under each other.
void paintDisc(QPainter &painter, const QRectF &box, const QColor &color, const Colors &colors)
{
    painter.setPen(QPen(color.isValid() ? color : colors.muted, 1.5));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
}

void paintText(QPainter &painter, const QFont &font, const QColor &ink, const QRect &box,
               const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QString detail = index.data(DetailRole).toString();
    const QVariant color = index.data(ColorRole);
    QFont bold = option.widget->font();
    bold.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(bold).height();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, colors);
    QRect line = option.rect.adjusted(2 * grid, 0, -2 * grid, 0);
    line.setHeight(height);
    line.moveTop(detail.isEmpty() ? option.rect.center().y() - height / 2
                                  : option.rect.top() + grid);
    if (color.isValid()) {
        paintDisc(
            *painter,
            QRectF(line.left(), option.rect.center().y() - discSize / 2.0, discSize, discSize),
            QColor(color.toString()), colors);
        line.setLeft(line.left() + discSize + grid + grid / 2);
    }
    paintText(*painter, bold, colors.ink, line, index.data().toString());
    line.moveTop(line.bottom() + 3);
    paintText(*painter, option.widget->font(), colors.muted, line, detail);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {20 * grid, 2 * QFontMetrics(option.widget->font()).height() + 2 * grid + 2};
}

} // namespace vd::ui

#include "moc_linedelegate.cpp"
