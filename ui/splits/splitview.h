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

// The table of tools and personas. Arrow keys reach every cell; a click or Enter opens its tool or
// seat. The column of names stays in view and takes the width that is left.
class SplitView : public QTableView
{
    Q_OBJECT

public:
    explicit SplitView(SplitModel &table, QWidget *parent = nullptr);

    void setSupposing(
        bool supposing);       // Space and click then try out verdicts instead of opening seats
    void setFaded(bool faded); // paler: the rows do not match the query in the field yet
    void enter();              // by keyboard, from the query
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
    bool leads(const QModelIndex &index) const; // whether a click on it opens something
    void findCurrent();
    void showOrder();
    QString keyOf(int column) const; // of its width
    void keepWidth(int column, int before, int width);
    void arrange();      // the columns
    void arrangeNames(); // over the first column once it is scrolled away

    SplitModel &m_table;
    SplitDelegate *m_delegate;
    QTableView *m_names;
    bool m_isSupposing = false;
    bool m_isArranging = false;
    Id m_tool; // of the current cell, to find it again after a reset
    int m_column = 0;
    QVariantMap m_widths;
};

} // namespace vd::ui
