// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/assignmentmodel.h"
#include "ui/support/refreshwhenvisible.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace vd::ui {

class EmptyState;

// Who owes which verdict by when, and who could take a free seat.
class AssignmentsView : public QWidget
{
    Q_OBJECT

public:
    // The board must outlive the view.
    explicit AssignmentsView(const PanelTable &board, QWidget *parent = nullptr);

    // Computed at once if the view is visible, otherwise when it is shown.
    void refresh(const QDate &today = QDate::currentDate());

signals:
    void seatOpened(const vd::Id &tool, const vd::Id &seat); // null: a tool with a free seat

private:
    QWidget *makeHead();
    void fill();
    bool showPlaceholder(); // true: an explanation is shown instead of the seats
    void open(const QModelIndex &index);

    const PanelTable &m_board;
    QDate m_today = QDate::currentDate();
    RefreshWhenVisible m_refresh;
    AssignmentModel m_tree;
    QComboBox *m_grouping;
    QLabel *m_summary;
    QTreeView *m_view;
    EmptyState *m_empty;
    std::pair<Id, Id> m_opened; // the last one, tool and seat
    QElapsedTimer m_sinceOpened;
};

} // namespace vd::ui
