// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QTableView>

namespace vd {
class SplitTable;
struct PanelSeat;
} // namespace vd

namespace vd::ui {

// The matrix of tools and personas: every cell is reached by the arrow keys, a click or Enter opens
// what it is about.
class SplitView : public QTableView
{
    Q_OBJECT

public:
    explicit SplitView(SplitTable &table, QWidget *parent = nullptr);

    void setSupposing(bool supposing); // Space and click suppose verdicts, and nothing is opened
    void enter();                      // from above, by keyboard

signals:
    void toolRequested(const vd::Id &tool);
    void seatRequested(const vd::Id &tool, const vd::Id &seat);
    void nextVerdictRequested(const QModelIndex &seat);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    const PanelSeat *seatMeant(const QModelIndex &index) const; // nullptr: none
    bool leads(const QModelIndex &index) const;                 // somewhere, by a click
    void findCurrent();
    void showOrder();

    SplitTable &m_table;
    bool m_isSupposing = false;
    Id m_tool; // of the current cell, which a reset of the model forgets
    int m_column = 0;
    int m_columns = 0; // whose widths are set
};

} // namespace vd::ui
