// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/querydelegate.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int barWidth = 3; // at the left of the chosen one
constexpr int iconSize = 2 * grid;

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                         colors.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace

void QueryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    painter->save();
    drawGround(*painter, option, colors);
    const QFont font = option.widget->font();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    QRect box = option.rect.adjusted(2 * grid, 0, -grid, 0);
    const int count = index.data(CountRole).toInt();
    if (count < 0) {
        icon("error").paint(painter, QRect(box.right() - iconSize, box.center().y() - iconSize / 2,
                                           iconSize, iconSize));
        box.setRight(box.right() - iconSize - grid);
    } else {
        const QString number = option.locale.toString(count);
        painter->setPen(colors.muted);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, number);
        box.setRight(box.right() - metrics.horizontalAdvance(number) - grid);
    }
    painter->setPen(colors.ink);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize QueryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {16 * grid, QFontMetrics(option.widget->font()).height() + 2 * grid};
}

} // namespace vd::ui

#include "moc_querydelegate.cpp"
