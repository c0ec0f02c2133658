// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tooldelegate.h"

#include "lists/toolmodel.h"
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/verdictmark.h"
#include "ui/support/windowtheme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int markSize = 11;
constexpr int marksWidth = Split::seats * (markSize + 2);
constexpr int starSize = 2 * grid;
constexpr int starArea = 3 * grid; // to click
constexpr qreal faded = 0.5;

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colors &colors = colorsOf(option.widget);
    const QFont font = option.widget->font();
    const QRect box = option.rect.adjusted(2 * grid, 2 * grid, -2 * grid, -1);
    const QString count = option.locale.toString(index.data(ToolModel::HeadingCountRole).toInt());
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    paintLine(painter, boldFont(font), colors.muted, box.adjusted(0, 0, -countWidth - grid, 0),
              index.data().toString());
    paintLine(painter, font, colors.muted, box, count, Qt::AlignRight);
    painter.fillRect(QRect(box.left(), option.rect.bottom(), box.width(), 1), colors.border);
}

} // namespace

ToolDelegate::ToolDelegate(QObject *parent)
    : RowDelegate(Form::TwoLines, parent)
    , m_star(icon("star"))
    , m_starFilled(icon("star-filled"))
{
}

QRect ToolDelegate::starRect(const QRect &row)
{
    return {row.right() - grid - starArea + 1, row.top() + grid / 2, starArea, starArea};
}

void ToolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (m_isFaded)
        painter->setOpacity(faded);
    if (index.data(ToolModel::HeadingCountRole).isValid())
        paintHeading(*painter, option, index);
    else
        RowDelegate::paint(painter, option, index);
    painter->restore();
}

int ToolDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const QRect &line) const
{
    const auto tool = index.data(ToolModel::ToolRole).value<ToolRow>();
    const QRect star = starRect(option.rect);
    const int middle = line.center().y();
    const QRect marks(star.left() - marksWidth, middle - markSize / 2, marksWidth, markSize);
    if (!tool.isHidden)
        paintSplit(painter, marks, tool.split, colorsOf(option.widget));
    const QRect box(star.center().x() - starSize / 2 + 1, middle - starSize / 2, starSize,
                    starSize);
    // An empty star is offered only on the hovered or selected row: a column of them says nothing.
    if (tool.starred)
        m_starFilled.paint(&painter, box);
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        m_star.paint(&painter, box);
    return line.right() - int(marks.left()) + grid;
}

} // namespace vd::ui

#include "moc_tooldelegate.cpp"
