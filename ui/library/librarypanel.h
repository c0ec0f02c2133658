// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/querytoken.h"
#include "splits/querywords.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vd {
class ToolModel;
}

namespace vd::ui {

class EmptyState;
class QueryField;
class ToolListView;

// The list of a desk's tools, or of those in its trash, with a filter and an order. The owner
// answers filterChanged() with ToolModel::setMatches() on both lists. Signals report what the user
// did; setters emit nothing.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    // Both models must outlive the panel.
    LibraryPanel(ToolModel &tools, ToolModel &trash, QWidget *parent = nullptr);

    Id current() const { return m_current; }
    void setCurrent(const Id &tool); // kept while a filter hides it
    void setFilter(const QString &text);
    void setWords(std::function<QueryWords()> words); // that the filter may use
    void setFaults(const std::vector<QueryFault> &faults);
    void focusFilter();
    QString filter() const;
    void setTrashShown(bool shown);
    bool isTrashShown() const;
    void setWaiting(const QString &words); // why there are no tools yet; empty: they are loaded

signals:
    void filterChanged(const QString &text);
    // Never a tool in the trash. Also emitted when the current tool leaves the list and the next
    // one takes its place.
    void toolChosen(const vd::Id &tool);
    void toolOpened(const vd::Id &tool); // by Enter or double click: go to its form
    void newRequested();
    void importRequested();
    void duplicateRequested(const vd::Id &tool);
    void starToggled(const vd::Id &tool);
    void deleteRequested(const vd::Id &tool);
    void restoreRequested(const vd::Id &tool);

private:
    using ToolSignal = void (LibraryPanel::*)(const Id &);

    void makeActions();
    void makeToolActions();
    QAction *addToolAction(const QString &text, const QString &hint, const QKeySequence &shortcut,
                           ToolSignal request);
    void arrange();
    void watch(ToolModel &list);
    void follow(const QModelIndex &current);
    void showList();        // the one to be shown
    void refresh();         // updates counts and texts, and selects the current tool
    bool showPlaceholder(); // true: an explanation is shown instead of the list
    void enterList();
    ToolModel &list() const;

    ToolModel &m_tools;
    ToolModel &m_trash;
    ToolListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QueryField *m_filter;
    QLabel *m_fault;
    QLabel *m_count;
    QToolButton *m_trashButton;
    QAction *m_new;
    QAction *m_import;
    QAction *m_clear;
    QAction *m_restore;
    QList<QAction *> m_toolActions; // of tools that are not in the trash
    Id m_current;
    QString m_waiting;
    bool m_isFaulty = false; // the filter has errors
};

} // namespace vd::ui
