// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonrows.h"

#include <QSortFilterProxyModel>
#include <QSplitter>

class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace vd::ui {

class ComparisonForm;
class EmptyState;
class ListPane;
class NewComparison;

// The place in the window where comparisons are made, chosen and edited.
class ComparisonsPlace : public QSplitter
{
    Q_OBJECT

public:
    ComparisonsPlace(DeskSession &session, PanelBoard &board, QWidget *parent = nullptr);

    void choose(const Id &comparison); // null: none; emits nothing
    // If none is chosen, chooses that of the two tools, or else the first of the list; emits
    // nothing.
    void chooseAny(const Id &one, const Id &other);
    Id current() const;
    bool focus(const FieldRef &field); // of any comparison
    void makeNew();

signals:
    void comparisonChosen(const vd::Id &comparison); // null when the last one is gone
    void toolRequested(const vd::Id &tool);
    void focused(const vd::FieldRef &field);
    void statusMessage(const QString &message); // for the status bar

private:
    void makeList();
    void makeForms();
    void make(const Id &left, const Id &right);
    void chooseMade();
    void swap();
    void remove();
    void setCurrent(const Id &comparison); // emits if it is another one
    void showChosen();
    void refreshList();
    const Record *chosen() const; // nullptr: none

    DeskSession &m_session;
    const PanelBoard &m_board;
    ComparisonModel m_list;
    QSortFilterProxyModel m_shown;
    ComparisonRows m_rows;
    QAction *m_new;
    QAction *m_clear;
    QLineEdit *m_filter;
    ListPane *m_pane;
    ComparisonForm *m_form;
    NewComparison *m_maker;
    EmptyState *m_nothing;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    Id m_made; // to be chosen as soon as the desk has it
};

} // namespace vd::ui
