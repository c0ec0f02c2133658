// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/splitdelegate.h"

#include "lists/splitmodel.h"
#include "ui/splits/heat.h"
#include "ui/support/painting.h"
#include "ui/support/verdictmark.h"
#include "ui/support/windowtheme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace vd::ui {

using Place = SplitModel::Place;

namespace {

constexpr int markSize = 10;
constexpr int stripMark = 8;
constexpr qreal faded = 0.5;

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

// What all parts of a cell are painted with.
struct Cell
{
    QPainter &painter;
    const QRect box;
    const Colors &colors;
    const SplitModel &table;
    const QModelIndex &index;
    const QFont font;

    void text(const QString &text, Qt::Alignment alignment, const QColor &color, const QRect &at,
              bool isStrong = false) const
    {
        paintLine(painter, isStrong ? boldFont(font) : font, color, at, text, alignment);
    }
    void mark(PanelVerdict verdict, int left) const
    {
        paintVerdict(painter,
                     QRectF(left, box.center().y() - markSize / 2.0 + 1, markSize, markSize),
                     verdict, colors);
    }
};

void paintTool(const Cell &cell)
{
    const ToolRow &tool = cell.table.at(cell.index.row()).tool;
    const QRect box = cell.box.marginsRemoved(SplitDelegate::marginsOf(cell.table, 0));
    const QString name = cell.index.data().toString();
    cell.text(name, Qt::AlignLeft, cell.colors.text, box, true);
    // The category is shown in full or not at all.
    const int used = widthOf(name, boldFont(cell.font)) + 2 * grid + 1; // widths are rounded
    if (used + widthOf(tool.category, cell.font) <= box.width())
        cell.text(tool.category, Qt::AlignRight, cell.colors.muted,
                  box.adjusted(used - 1, 0, 0, 0));
}

void paintSplitCell(const Cell &cell)
{
    const ToolRow &tool = cell.table.at(cell.index.row()).tool;
    cell.mark(tool.isHeld ? PanelVerdict::Pending : tool.split.verdict(), cell.box.left() + grid);
    cell.text(cell.index.data().toString(), Qt::AlignLeft, cell.colors.text,
              cell.box.adjusted(2 * grid + markSize, 0, -grid / 2, 0));
}

// A dashed frame marks a verdict that is only tried out.
void paintSupposed(const Cell &cell, const QRect &tile)
{
    cell.painter.setPen(QPen(cell.colors.accent, 2, Qt::DashLine));
    cell.painter.setBrush(Qt::NoBrush);
    cell.painter.drawRect(tile.adjusted(1, 1, -1, -1));
}

void paintSeat(const Cell &cell)
{
    const PanelSeat *seat = cell.table.seatAt(cell.index);
    const Place place = cell.table.placeAt(cell.index);
    const QRect tile = cell.box.adjusted(2, 2, -2, -2);
    if (place == Place::Absent)
        return; // an empty cell
    if (seat->score)
        cell.painter.fillRect(tile, scoreBackground(*seat->score, cell.colors));
    const int middle = tile.center().x();
    if (place == Place::Hidden) {
        cell.text(QStringLiteral("• • •"), Qt::AlignHCenter, cell.colors.muted, tile);
    } else if (place == Place::Open) {
        cell.painter.setPen(QPen(cell.colors.border, 1, Qt::DashLine));
        cell.painter.drawRect(tile.adjusted(0, 0, -1, -1));
        cell.mark(PanelVerdict::Pending, middle - markSize / 2);
    } else {
        const auto verdict = seat->effectiveVerdict(cell.table.board().view().shipThreshold);
        cell.text(seat->score ? QString::number(seat->score->value()) : QStringLiteral("—"),
                  Qt::AlignRight, cell.colors.text,
                  QRect(tile.left(), tile.top(), middle - tile.left() + grid / 2, tile.height()),
                  true);
        cell.mark(panelVerdictOf(verdict), middle + grid);
    }
    if (cell.table.board().whatIf().supposed(seat->seat))
        paintSupposed(cell, tile);
}

void paintStrip(const Cell &cell)
{
    const BoardView &view = cell.table.board().view();
    const QRectF line = cell.box.adjusted(grid + stripMark / 2, 0, -grid - stripMark / 2, 0);
    const qreal middle = line.center().y();
    const auto placeOf = [&](int score) { return line.left() + line.width() * score / 100; };
    cell.painter.setPen(QPen(cell.colors.muted, 1));
    cell.painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle));
    const qreal tick = placeOf(view.shipThreshold);
    cell.painter.drawLine(QPointF(tick, middle - 6), QPointF(tick, middle + 6));
    for (const PanelSeat &seat : cell.table.at(cell.index.row()).seats) {
        if (!seat.score)
            continue;
        const QRectF mark(placeOf(seat.score->value()) - stripMark / 2.0, middle - stripMark / 2.0,
                          stripMark, stripMark);
        paintVerdict(cell.painter, mark, panelVerdictOf(seat.effectiveVerdict(view.shipThreshold)),
                     cell.colors);
    }
}

void paintGround(const Cell &cell, QStyle::State state)
{
    const bool isHovered = state.testFlag(QStyle::State_MouseOver);
    if (isHovered)
        cell.painter.fillRect(cell.box, cell.colors.hover);
    cell.painter.fillRect(QRect(cell.box.bottomLeft(), QSize(cell.box.width(), 1)),
                          cell.colors.border);
}

void paintFigures(const Cell &cell, SplitModel::Figure figure)
{
    const bool isNumber = figure != SplitModel::Figure::Dissenter;
    cell.text(cell.index.data().toString(), isNumber ? Qt::AlignRight : Qt::AlignLeft,
              cell.colors.text, cell.box.adjusted(grid, 0, -grid, 0));
}

// The frozen column of names never has the focus itself; its proxy, the table, has.
bool isFocused(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QWidget *keeper = option.widget->focusProxy();
    return keeper ? keeper->hasFocus() && option.state.testFlag(QStyle::State_Selected) &&
                        index == static_cast<const QAbstractItemView *>(keeper)->currentIndex()
                  : option.state.testFlag(QStyle::State_HasFocus);
}

int contentWidth(const SplitModel &table, const QModelIndex &index, const QFont &font)
{
    const QString text = index.data().toString();
    switch (table.figureOf(index.column())) {
    case SplitModel::Figure::Tool: {
        const QString category = table.at(index.row()).tool.category;
        return widthOf(text, boldFont(font)) +
               (category.isEmpty() ? 0 : 2 * grid + widthOf(category, font));
    }
    case SplitModel::Figure::Split: return widthOf(text, font) + grid + markSize;
    case SplitModel::Figure::Seat:
        return widthOf(QStringLiteral("100"), boldFont(font)) + grid + markSize;
    case SplitModel::Figure::Strip: return 10 * grid;
    default: return widthOf(text, font);
    }
}

} // namespace

QMargins SplitDelegate::marginsOf(const QAbstractItemModel &table, int column)
{
    const SplitModel::Figure figure = static_cast<const SplitModel &>(table).figureOf(column);
    return figure == SplitModel::Figure::Seat
               ? QMargins(2, 0, 2, 0)
               : QMargins(figure == SplitModel::Figure::Tool ? 2 * grid : grid, 0, grid, 0);
}

int SplitDelegate::rowHeight(const QWidget *view)
{
    return QFontMetrics(view->font()).height() + 2 * grid;
}

void SplitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &table = *static_cast<const SplitModel *>(index.model());
    const Cell cell{*painter, option.rect, colorsOf(option.widget),
                    table,    index,       option.widget->font()};
    painter->save();
    painter->setClipRect(option.rect);
    if (m_isFaded)
        painter->setOpacity(faded);
    paintGround(cell, option.state);
    const SplitModel::Figure figure = table.figureOf(index.column());
    switch (figure) {
    case SplitModel::Figure::Tool: paintTool(cell); break;
    case SplitModel::Figure::Split: paintSplitCell(cell); break;
    case SplitModel::Figure::Seat: paintSeat(cell); break;
    case SplitModel::Figure::Strip: paintStrip(cell); break;
    default: paintFigures(cell, figure); break;
    }
    if (isFocused(option, index)) {
        painter->setPen(QPen(cell.colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.box.adjusted(1, 1, -1, -2));
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(cell.colors.muted, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.box.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize SplitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &table = *static_cast<const SplitModel *>(index.model());
    const QMargins margins = marginsOf(table, index.column());
    return {contentWidth(table, index, option.widget->font()) + margins.left() + margins.right() +
                2, // rounding may take a pixel, which would elide bold text
            rowHeight(option.widget)};
}

} // namespace vd::ui

#include "moc_splitdelegate.cpp"
