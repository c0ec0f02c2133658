// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QTableView>

namespace vd {
class SplitModel;
struct PanelSeat;
} // namespace vd

namespace vd::ui {

class SplitDelegate;

// The matrix of tools and personas: every cell is reached by the arrow keys, a click or Enter opens
// what it is about. The names stay in view, and have what width is left over.
class SplitView : public QTableView
{
    Q_OBJECT

public:
    explicit SplitView(SplitModel &table, QWidget *parent = nullptr);

    void setSupposing(bool supposing); // Space and click suppose verdicts, and nothing is opened
    void setFaded(bool faded);         // the rows are no answer to what is asked
    void enter();                      // from above, by keyboard
    QVariantMap widths() const { return m_widths; } // that the user gave to columns
    void setWidths(const QVariantMap &widths);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void toolRequested(const vd::Id &tool);
    void seatRequested(const vd::Id &tool, const vd::Id &seat);
    void nextVerdictRequested(const QModelIndex &seat);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeHeadings();
    void makeNames();
    void open(const QModelIndex &index);
    const PanelSeat *seatMeant(const QModelIndex &index) const; // nullptr: none
    bool leads(const QModelIndex &index) const;                 // somewhere, by a click
    void findCurrent();
    void showOrder();
    QString keyOf(int column) const; // of its width
    void keepWidth(int column, int before, int width);
    void arrange();      // the columns
    void arrangeNames(); // over the first of them, once that is scrolled away

    SplitModel &m_table;
    SplitDelegate *m_painter;
    QTableView *m_names;
    bool m_isSupposing = false;
    bool m_isArranging = false;
    Id m_tool; // of the current cell, which a reset of the model forgets
    int m_column = 0;
    QVariantMap m_widths;
};

} // namespace vd::ui
