// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/assignmentsview.h"

#include "ui/forms/formgrid.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/painting.h"
#include "ui/support/wheelguard.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace vd::ui {

namespace {

// Groups are bold. The remark on an overdue seat has the colour of bad news, besides the words.
class AssignmentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font = boldFont(option->font);
        if (index.column() != AssignmentModel::Remark)
            return;
        const QColor &color = colorOf(Tone(index.data(ToneRole).toInt()), colorsOf(option->widget));
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

} // namespace

AssignmentsView::AssignmentsView(const PanelTable &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_refresh(*this, 0, [this] { fill(); })
    , m_tree(board)
    , m_grouping(new QComboBox)
    , m_summary(makeLabel({}, "label"))
    , m_view(new QTreeView)
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 0);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    m_view->setModel(&m_tree);
    m_view->setAccessibleName(tr("Seats that wait for a verdict"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new AssignmentDelegate(m_view));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_view, &QTreeView::activated, this, &AssignmentsView::open);
    connect(m_view, &QTreeView::clicked, this, &AssignmentsView::open);
    connect(m_grouping, &QComboBox::activated, this, [this](int choice) {
        m_tree.setGrouping(choice == 0 ? AssignmentModel::By::Persona
                                       : AssignmentModel::By::Author);
        m_view->expandAll();
    });
}

QWidget *AssignmentsView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *label = makeLabel(tr("Grouped by"), "label");
    label->setBuddy(m_grouping);
    m_grouping->setAccessibleName(tr("Grouped by"));
    m_grouping->addItems({tr("Persona"), tr("Author")});
    guardWheel(m_grouping);
    row->addWidget(label);
    row->addWidget(m_grouping);
    row->addStretch();
    row->addWidget(m_summary);
    return head;
}

void AssignmentsView::refresh(const QDate &today)
{
    m_today = today;
    m_refresh.setStale();
}

void AssignmentsView::fill()
{
    const bool isFirst = m_tree.rowCount() == 0;
    m_tree.refresh(m_today);
    m_view->expandAll();
    QString summary = tr("%Ln open seat(s)", nullptr, m_tree.openCount());
    if (m_tree.overdueCount() > 0)
        summary = tr("%1, %Ln of them overdue", nullptr, m_tree.overdueCount()).arg(summary);
    if (m_tree.freeCount() > 0)
        summary = tr("%1 · %Ln tool(s) with a free seat", nullptr, m_tree.freeCount()).arg(summary);
    m_summary->setText(summary);
    const bool isEmpty = showPlaceholder();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isFirst)
        return;
    m_view->setColumnWidth(AssignmentModel::Tool, 32 * grid);
    m_view->setColumnWidth(AssignmentModel::Who, 24 * grid);
    m_view->setColumnWidth(AssignmentModel::Due, 13 * grid);
}

bool AssignmentsView::showPlaceholder()
{
    if (m_tree.rowCount() > 0)
        return false;
    m_empty->setText(
        m_board.rows().empty()
            ? tr("No tools yet. Add tools in the library; the seats of their panels that "
                 "wait for a verdict are listed here.")
            : tr("No seat waits for a verdict. Seats that do are listed here; set their "
                 "author and due date on the tool's panel in the library."));
    return true;
}

// A double click sends two clicks and an activation; it must open the seat once.
void AssignmentsView::open(const QModelIndex &index)
{
    const auto tool = index.data(AssignmentModel::ToolRole).value<Id>();
    const auto seat = index.data(AssignmentModel::SeatRole).value<Id>();
    const bool isSoon = m_sinceOpened.isValid() &&
                        m_sinceOpened.elapsed() < QApplication::doubleClickInterval();
    const std::pair opened(tool, seat);
    const bool isAgain = isSoon && opened == m_opened;
    m_opened = opened;
    m_sinceOpened.start();
    if (!tool.isNull() && !isAgain)
        emit seatOpened(tool, seat);
}

} // namespace vd::ui

#include "moc_assignmentsview.cpp"
