// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "lists/placedmodel.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

Id idAt(const QModelIndex &index)
{
    return index.data(IdRole).value<Id>();
}

} // namespace

ListPane::ListPane(QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new QHBoxLayout)
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_count(new QLabel)
{
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Form::TwoLines, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setAccessibleName(name);
    m_count->setProperty("role", QStringLiteral("hint"));
    m_count->setContentsMargins(2 * grid, grid / 2, grid, grid / 2);
    m_head->setContentsMargins(grid, grid, grid, grid);
    m_head->setSpacing(grid);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    watch();
}

void ListPane::watch()
{
    // Connected before the view, so that this runs first.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isRemoving = true; });
    m_view->setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isRemoving = false;
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListPane::refresh);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &ListPane::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPane::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPane::follow);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(idAt(index)); });
    refresh();
}

void ListPane::setCount(const QString &text)
{
    m_count->setText(text);
}

void ListPane::setCurrent(const Id &id)
{
    m_current = id;
    refresh();
}

int ListPane::rowOf(const Id &id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (idAt(m_model.index(row, 0)) == id)
            return row;
    }
    return -1;
}

Id ListPane::heir() const
{
    return idAt(m_model.index(std::min(m_row, m_model.rowCount() - 1), 0));
}

void ListPane::enter()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void ListPane::follow(const QModelIndex &current)
{
    const Id id = idAt(current);
    if (m_isRemoving || id.isNull() || id == m_current)
        return;
    m_current = id;
    m_row = current.row();
    emit chosen(id);
}

void ListPane::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const QModelIndex current = m_model.index(rowOf(m_current), 0);
    if (current.isValid())
        m_row = current.row();
    if (current != m_view->currentIndex())
        m_view->setCurrentIndex(current);
}

} // namespace vd::ui

#include "moc_listpane.cpp"
