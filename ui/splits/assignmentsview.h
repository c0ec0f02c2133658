// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splits/assignmenttree.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace vd::ui {

// Who is asked for which verdict until when, and who might take a seat that is free.
class EmptyState;

class AssignmentsView : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentsView(QWidget *parent = nullptr);

    // Worked out at once if the view is seen, else when it is.
    void setPanels(std::vector<PanelRow> rows, Roster roster, int shipThreshold,
                   const QDate &today = QDate::currentDate());

signals:
    void seatOpened(const vd::Id &tool, const vd::Id &seat); // null: a tool with a free seat

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void fill();
    bool sayNothing(); // true: there is a reason to show no seats
    void open(const QModelIndex &index);

    std::vector<PanelRow> m_rows;
    Roster m_roster;
    int m_threshold = 0;
    QDate m_today;
    bool m_isStale = false;
    AssignmentTree m_tree;
    QComboBox *m_grouping;
    QLabel *m_summary;
    QTreeView *m_view;
    EmptyState *m_empty;
};

} // namespace vd::ui
