// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/splitview.h"

#include "lists/splitmodel.h"
#include "ui/splits/splitdelegate.h"
#include "ui/splits/splitheader.h"
#include "ui/support/windowtheme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int leastNameWidth = 22 * grid;
constexpr int mostFigureWidth = 12 * grid;
constexpr int mostNameWidth = 48 * grid; // wider, the category would be far from the name

int widthOf(SplitModel::Figure figure)
{
    switch (figure) {
    case SplitModel::Figure::Tool: return leastNameWidth;
    case SplitModel::Figure::Split: return 13 * grid;
    case SplitModel::Figure::Dissenter: return 23 * grid;
    case SplitModel::Figure::Strip: return 14 * grid;
    default: return 7 * grid;
    }
}

void setUp(QTableView *view)
{
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setMouseTracking(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->setHorizontalHeader(new SplitHeader(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(SplitDelegate::rowHeight(view));
}

} // namespace

SplitView::SplitView(SplitModel &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_delegate(new SplitDelegate(this))
    , m_names(new QTableView(this))
{
    setUp(this);
    setModel(&table);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Splits"));
    setTabKeyNavigation(false); // Tab leaves the table
    makeHeadings();
    makeNames();
    connect(&table, &SplitModel::modelReset, this, &SplitView::findCurrent);
    for (QTableView *view : {static_cast<QTableView *>(this), m_names}) {
        connect(view, &QTableView::clicked, this, [this](const QModelIndex &index) {
            if (leads(index))
                open(index);
        });
    }
    findCurrent();
}

void SplitView::makeHeadings()
{
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, &m_table, &SplitModel::sort);
    connect(header, &QHeaderView::sectionResized, this, &SplitView::keepWidth);
}

void SplitView::makeNames()
{
    setUp(m_names);
    m_names->setProperty("role", QStringLiteral("frozen"));
    m_names->setModel(&m_table);
    m_names->setSelectionModel(selectionModel());
    m_names->setItemDelegate(m_delegate);
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setFocusProxy(this);
    m_names->setAutoScroll(false); // it scrolls with the table
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->hide();
    connect(m_names->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_table,
            &SplitModel::sort);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &SplitView::arrangeNames);
}

void SplitView::setSupposing(bool supposing)
{
    m_isSupposing = supposing;
    viewport()->unsetCursor();
}

void SplitView::setFaded(bool faded)
{
    m_delegate->setFaded(faded);
    viewport()->update();
    m_names->viewport()->update();
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
    arrange();
    showOrder();
    const QModelIndex same = m_table.index(m_table.rowOf(m_tool), m_column);
    if (same.isValid())
        setCurrentIndex(same);
}

void SplitView::showOrder()
{
    for (QHeaderView *header : {horizontalHeader(), m_names->horizontalHeader()}) {
        const QSignalBlocker blocker(header);
        header->setSortIndicator(m_table.sortColumn(), m_table.sortOrder());
        header->viewport()->update();
    }
}

QString SplitView::keyOf(int column) const
{
    const Persona *persona = m_table.personaAt(column);
    return persona ? persona->id.text() : QString::number(int(m_table.figureOf(column)));
}

void SplitView::setWidths(const QVariantMap &widths)
{
    m_widths = widths;
    arrange();
}

// The last column takes the space that is left, and so does the names' unless the user resized it.
void SplitView::keepWidth(int column, int, int width)
{
    if (m_isArranging || column + 1 == m_table.columnCount())
        return;
    m_widths.insert(keyOf(column), width);
    arrange();
}

void SplitView::arrange()
{
    if (m_isArranging || m_table.columnCount() == 0)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int last = m_table.columnCount() - 1;
    const auto widthFor = [this](int column) {
        const int own = m_widths.value(keyOf(column)).toInt();
        const int heading = std::min(horizontalHeader()->sectionSizeHint(column), mostFigureWidth);
        return own > 0 ? own : std::max(widthOf(m_table.figureOf(column)), heading);
    };
    int room = viewport()->width();
    for (int column = 1; column < last; ++column) {
        setColumnWidth(column, widthFor(column));
        room -= columnWidth(column);
    }
    const int own = m_widths.value(keyOf(0)).toInt();
    const int least = widthOf(m_table.figureOf(last));
    setColumnWidth(0, own > 0 ? own : std::clamp(room - least, leastNameWidth, mostNameWidth));
    setColumnWidth(last, std::max(least, room - columnWidth(0)));
    for (int column = 1; column <= last; ++column)
        m_names->hideColumn(column);
    arrangeNames();
}

void SplitView::arrangeNames()
{
    const bool isAway = horizontalScrollBar()->value() > 0;
    const int width = columnWidth(0);
    m_names->setVisible(isAway);
    if (!isAway)
        return;
    m_names->setColumnWidth(0, width);
    m_names->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_names->setGeometry(frameWidth(), frameWidth(), width + 1,
                         viewport()->height() + horizontalHeader()->height());
    m_names->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_names->raise(); // above the table's headings, too
}

void SplitView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

// Does not leave the cell behind the frozen names.
void SplitView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = columnWidth(0) - columnViewportPosition(index.column());
    QScrollBar *bar = horizontalScrollBar();
    if (index.column() > 0 && bar->value() > 0 && hidden > 0)
        bar->setValue(bar->value() - hidden);
}

const PanelSeat *SplitView::seatMeant(const QModelIndex &index) const
{
    if (m_table.figureOf(index.column()) != SplitModel::Figure::Dissenter)
        return m_table.seatAt(index);
    return loneDissenter(m_table.at(index.row()), m_table.board().view().shipThreshold);
}

bool SplitView::leads(const QModelIndex &index) const
{
    return index.isValid() &&
           (seatMeant(index) || m_table.figureOf(index.column()) == SplitModel::Figure::Tool);
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

#include "moc_splitview.cpp"
