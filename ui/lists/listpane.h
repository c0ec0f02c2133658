// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

namespace vd::ui {

class EmptyState;

// A list to choose a row from, with controls above and an explanation when it is empty. Signals
// report what the user did; setters emit nothing.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    // The model is a PlacedModel or a filter on one; it must outlive the pane.
    ListPane(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

    QHBoxLayout *head() const { return m_head; }
    QListView *view() const { return m_view; }
    EmptyState *empty() const { return m_empty; }
    void setCount(const QString &text);

    Id current() const { return m_current; } // kept while a filter hides it
    void setCurrent(const Id &id);
    int rowOf(const Id &id) const; // -1: not shown
    Id heir() const;               // the row that took the position of the current one
    void enter();                  // gives the list the focus

signals:
    void chosen(const vd::Id &id);
    void opened(const vd::Id &id); // by Enter or double click: go to its form

private:
    void watch();
    void follow(const QModelIndex &current);
    void refresh();

    QAbstractItemModel &m_model;
    QHBoxLayout *m_head;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_count;
    Id m_current;
    int m_row = 0;             // last known position of the current row
    bool m_isRemoving = false; // the view then moves to a neighbour by itself
};

} // namespace vd::ui
