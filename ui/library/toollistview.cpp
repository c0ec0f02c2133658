// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/toollistview.h"

#include "lists/toolmodel.h"
#include "ui/library/tooldelegate.h"

#include <QMouseEvent>

namespace vd::ui {

ToolListView::ToolListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ToolDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true); // or Qt measures each of 10,000 rows
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ToolListView::setFaded(bool faded)
{
    m_delegate->setFaded(faded);
    viewport()->update();
}

Id ToolListView::idAt(const QModelIndex &index) const
{
    return index.data(ToolModel::ToolRole).value<ToolRow>().id;
}

void ToolListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // Qt makes the first row current when Tab enters the list, but does not select it.
    if (current.isValid() && !selectionModel()->isSelected(current))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    emit currentMoved(current);
}

QModelIndex ToolListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex to = QListView::moveCursor(action, modifiers);
    const int step = action == MoveEnd || action == MoveUp || action == MovePageUp ? -1 : 1;
    while (to.isValid() && !to.flags().testFlag(Qt::ItemIsEnabled))
        to = to.siblingAtRow(to.row() + step);
    return to.isValid() ? to : currentIndex();
}

void ToolListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const Id tool = idAt(index);
    // A click on a star does not change the current tool.
    if (event->button() == Qt::LeftButton && !tool.isNull() &&
        ToolDelegate::starRect(visualRect(index)).contains(event->position().toPoint())) {
        emit starClicked(tool);
        return;
    }
    QListView::mousePressEvent(event);
}

} // namespace vd::ui

#include "moc_toollistview.cpp"
