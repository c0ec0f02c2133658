// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/splitview.h"

#include "lists/splittable.h"
#include "ui/splits/splitpainter.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace vd::ui {

using Figure = SplitTable::Figure;

namespace {

int widthOf(Figure figure)
{
    switch (figure) {
    case Figure::Tool: return 20 * grid;
    case Figure::Split: return 12 * grid;
    case Figure::Seat: return 8 * grid + 4;
    case Figure::Dissenter: return 23 * grid;
    case Figure::Strip: return 12 * grid;
    default: return 8 * grid + 4;
    }
}

} // namespace

SplitView::SplitView(SplitTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setModel(&table);
    setItemDelegate(new SplitPainter(this));
    setAccessibleName(tr("Splits"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leads on
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(SplitPainter::rowHeight(this));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);

    connect(header, &QHeaderView::sortIndicatorChanged, &table, &SplitTable::sort);
    connect(&table, &SplitTable::modelReset, this, &SplitView::findCurrent);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (leads(index))
            open(index);
    });
    findCurrent();
}

void SplitView::setSupposing(bool supposing)
{
    m_isSupposing = supposing;
    viewport()->unsetCursor();
}

void SplitView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!currentIndex().isValid())
        setCurrentIndex(m_table.index(0, 0));
}

void SplitView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_tool = m_table.at(current.row()).tool.id;
        m_column = current.column();
    }
}

void SplitView::findCurrent()
{
    if (m_columns != m_table.columnCount()) {
        m_columns = m_table.columnCount();
        for (int column = 0; column < m_columns; ++column)
            horizontalHeader()->resizeSection(column, widthOf(m_table.figureOf(column)));
    }
    showOrder();
    const QModelIndex same = m_table.index(m_table.rowOf(m_tool), m_column);
    if (same.isValid())
        setCurrentIndex(same);
}

void SplitView::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_table.sortColumn(), m_table.sortOrder());
}

const PanelSeat *SplitView::seatMeant(const QModelIndex &index) const
{
    if (m_table.figureOf(index.column()) != Figure::Dissenter)
        return m_table.seatAt(index);
    return loneDissenter(m_table.at(index.row()), m_table.board().view().shipThreshold);
}

bool SplitView::leads(const QModelIndex &index) const
{
    return index.isValid() &&
           (seatMeant(index) || m_table.figureOf(index.column()) == Figure::Tool);
}

void SplitView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PanelSeat *seat = seatMeant(index);
    if (m_isSupposing && m_table.seatAt(index))
        emit nextVerdictRequested(index);
    else if (m_isSupposing)
        return;
    else if (seat)
        emit seatRequested(m_table.at(index.row()).tool.id, seat->seat);
    else
        emit toolRequested(m_table.at(index.row()).tool.id);
}

void SplitView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && m_isSupposing))
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SplitView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(leads(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace vd::ui
