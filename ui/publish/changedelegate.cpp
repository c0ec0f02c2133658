// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/changedelegate.h"

#include "lists/changemodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int signWidth = 2 * grid;

const QColor &colorOf(FileChange::Kind kind, const Colors &colors)
{
    switch (kind) {
    case FileChange::Added: return colors.ship;
    case FileChange::Changed: return colors.mixed;
    case FileChange::Removed: return colors.skip;
    }
    Q_UNREACHABLE();
}

} // namespace

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const FileChange &change = static_cast<const ChangeModel *>(index.model())->at(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    QRect line = option.rect.adjusted(2 * grid, 0, -grid, 0);
    QFont bold = option.widget->font();
    bold.setWeight(QFont::Bold);
    painter->setFont(bold);
    painter->setPen(colorOf(change.kind, colors));
    painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter, signOf(change.kind));
    painter->setFont(option.widget->font());
    painter->setPen(colors.ink);
    line.setLeft(line.left() + signWidth);
    painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(QString::fromStdString(change.path),
                                                    Qt::ElideMiddle, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {20 * grid, option.fontMetrics.height() + grid};
}

} // namespace vd::ui

#include "moc_changedelegate.cpp"
