// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/assignmentmodel.h"

#include <QElapsedTimer>
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
    // Of a board that outlives the view.
    explicit AssignmentsView(const PanelTable &board, QWidget *parent = nullptr);

    // Worked out at once if the view is seen, else when it is.
    void refresh(const QDate &today = QDate::currentDate());

signals:
    void seatOpened(const vd::Id &tool, const vd::Id &seat); // null: a tool with a free seat

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void fill();
    bool sayNothing(); // true: there is a reason to show no seats
    void open(const QModelIndex &index);

    const PanelTable &m_board;
    QDate m_today;
    bool m_isStale = false;
    AssignmentModel m_tree;
    QComboBox *m_grouping;
    QLabel *m_summary;
    QTreeView *m_view;
    EmptyState *m_empty;
    std::pair<Id, Id> m_opened; // the last one, tool and seat
    QElapsedTimer m_sinceOpened;
};

} // namespace vd::ui
