// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/livequery.h"
#include "lists/splitmodel.h"
#include "ui/support/refreshwhenvisible.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace vd::ui {

class AssignmentsView;
class BoardExport;
class CalibrationView;
class ColumnBar;
class Dialogs;
class EmptyState;
class NoticeBar;
class ProgressBar;
class QueryField;
class SavedQueries;
class SplitView;
class WhatIfStack;

// The place in the window that shows who disagrees.
class SplitsPlace : public QWidget
{
    Q_OBJECT

public:
    SplitsPlace(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
                QWidget *parent = nullptr);

    void enter(); // by keyboard: focuses the last cell, or the query
    void focusQuery();
    QVariantMap place() const; // order and column widths, to be restored at the next start
    void restorePlace(const QVariantMap &place);
    SplitModel &table() { return m_table; }
    WhatIfStack *whatIfStack() const; // nullptr: nothing is tried out, or this place is hidden

signals:
    void toolRequested(const vd::Id &tool);
    void newToolRequested();
    void seatRequested(const vd::Id &tool, const vd::Id &seat);
    void statusMessage(const QString &message); // for the status bar
    void trialsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBoard();
    QLayout *makeHead();
    QWidget *makeOut();
    QWidget *makeOrder();
    void connectBoard();
    void fill(); // after a reset of the rows or of the shown ones
    void fillRows();
    void update(int number);
    void showCounts();
    void showAsked(); // the query's errors, and whether it can be saved
    void showOut();
    void showSupposing();
    void supposeNext(const QModelIndex &seat);
    void fillOrder();
    void forgetNumbers();
    void fillFigures();     // the other tabs
    bool showPlaceholder(); // true: an explanation is shown instead of the table
    bool shows(int number) const;

    DeskSession &m_session;
    PanelBoard &m_board;
    LiveQuery m_liveQuery;
    SplitModel m_table;
    WhatIfStack *m_whatIfStack;
    QueryField *m_query;
    QLabel *m_fault;
    QLabel *m_count;
    QAction *m_whatIf;
    QMenu *m_order;
    QToolButton *m_outButton;
    ProgressBar *m_progress; // of the export
    BoardExport *m_out;
    NoticeBar *m_banner;
    SavedQueries *m_saved;
    ColumnBar *m_columns;
    SplitView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    CalibrationView *m_calibration;
    AssignmentsView *m_assignments;
    QAction *m_showAll;
    QAction *m_newTool;
    RefreshWhenVisible m_rows;
    RefreshWhenVisible m_figures; // of the other tabs, which read the whole desk
};

} // namespace vd::ui
