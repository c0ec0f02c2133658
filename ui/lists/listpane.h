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

// Lines to choose one from, below a head of controls; words in their place where there are none.
// Signals tell what the user did; setting things in code emits nothing.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    // Of the rows of a PlacedModel, or a filter on them, that outlive the pane.
    ListPane(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

    QHBoxLayout *head() const { return m_head; }
    QListView *view() const { return m_view; }
    EmptyState *empty() const { return m_empty; }
    void setCount(const QString &text);

    Id current() const { return m_current; } // kept while a filter hides it
    void setCurrent(const Id &id);
    int rowOf(const Id &id) const; // -1: not shown
    Id heir() const;               // the line that stands now where the current one stood
    void enter();                  // the focus, to the list

signals:
    void chosen(const vd::Id &id);
    void opened(const vd::Id &id); // Enter or double click: on to its form

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
    int m_row = 0;             // of the current line, when it was seen last
    bool m_isRemoving = false; // then the view goes to a neighbour by itself
};

} // namespace vd::ui
