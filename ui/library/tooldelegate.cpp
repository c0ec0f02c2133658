// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tooldelegate.h"

#include "lists/rowwords.h"
#include "lists/toolmodel.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/verdictmark.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int markSize = 11;
constexpr int marksWidth = Split::seats * (markSize + 2);
constexpr int starSize = 2 * grid;
constexpr int starArea = 3 * grid; // to click
constexpr int barWidth = 3;        // at the left of the chosen tool
constexpr qreal faded = 0.5;

void drawLine(QPainter &painter, const QFont &font, const QColor &ink, const QRect &box,
              const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const QRect &row = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(row, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row, colors.hover);
    if (isSelected)
        painter.fillRect(QRect(row.topLeft(), QSize(barWidth, row.height())), colors.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Colors &colors)
{
    const QRect box = option.rect.adjusted(2 * grid, 2 * grid, -2 * grid, -1);
    const QString count = option.locale.toString(index.data(ToolModel::HeadingCountRole).toInt());
    const int countWidth = QFontMetrics(option.font).horizontalAdvance(count);
    drawLine(painter, strong(option.font), colors.muted, box.adjusted(0, 0, -countWidth - grid, 0),
             index.data().toString());
    drawLine(painter, option.font, colors.muted,
             QRect(box.right() - countWidth, box.top(), countWidth + 1, box.height()), count);
    painter.fillRect(QRect(box.left(), option.rect.bottom(), box.width(), 1), colors.border);
}

} // namespace

ToolDelegate::ToolDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_star(icon("star"))
    , m_starFilled(icon("star-filled"))
{
}

QRect ToolDelegate::starRect(const QRect &row)
{
    return {row.right() - grid - starArea + 1, row.top() + grid / 2, starArea, starArea};
}

void ToolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.font = given.widget->font();
    const Colors &colors = colorsOf(given.widget);
    painter->save();
    if (m_isFaded)
        painter->setOpacity(faded);
    if (index.data(ToolModel::HeadingCountRole).isValid()) {
        drawHeading(*painter, option, index, colors);
    } else {
        drawBackground(*painter, option, colors);
        drawTool(*painter, option, index, colors);
    }
    painter->restore();
}

void ToolDelegate::drawTool(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Colors &colors) const
{
    const auto tool = index.data(ToolModel::ToolRole).value<ToolRow>();
    const QRect star = starRect(option.rect);
    const int lineHeight = QFontMetrics(option.font).height();
    QRect line(option.rect.left() + 2 * grid, option.rect.top() + grid,
               star.left() - marksWidth - option.rect.left() - 3 * grid, lineHeight);
    drawLine(painter, strong(option.font), colors.ink, line, index.data().toString());
    const int middle = line.center().y();
    if (!tool.isHidden)
        paintSplit(painter,
                   QRectF(star.left() - marksWidth, middle - markSize / 2, marksWidth, markSize),
                   tool.split, colors);
    drawStar(painter, option,
             QRect(star.center().x() - starSize / 2 + 1, middle - starSize / 2, starSize, starSize),
             tool.starred);
    line.moveTop(line.bottom() + 3);
    line.setRight(option.rect.right() - 2 * grid);
    drawLine(painter, option.font, colors.muted, line, rowwords::detail(tool));
}

// An empty star is offered only where the pointer or the choice is: a column of them says nothing.
void ToolDelegate::drawStar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                           bool isStarred) const
{
    if (isStarred)
        m_starFilled.paint(&painter, box);
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        m_star.paint(&painter, box);
}

QSize ToolDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {20 * grid, 2 * QFontMetrics(option.widget->font()).height() + 2 * grid + 2};
}

} // namespace vd::ui

#include "moc_tooldelegate.cpp"
