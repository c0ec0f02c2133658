// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "splits/fourthseat.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;

namespace vd {
class PanelBoard;
}

namespace vd::ui {

class SeatCard;
class SplitLabel;

// The four seats of the current tool, below their split.
class ScorecardView : public QWidget
{
    Q_OBJECT

public:
    // Suggestions for a free seat are computed from the board.
    ScorecardView(DeskSession &session, const PanelBoard &board, QWidget *parent = nullptr);

    void setTool(const Id &tool); // null: none
    void setAuthorShown(bool shown);
    bool focus(const FieldRef &field);

    QSize minimumSizeHint() const override;

signals:
    void focused(const vd::FieldRef &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    void connectCard(size_t place);
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void seatCards();
    void refresh();
    void hide(const std::optional<Tool> &tool, const Site &site);
    void suggest();
    void countLoads();
    void seat(const Id &persona);
    void swap(size_t place, const Id &persona);
    void move(size_t place, int steps);
    void clear(size_t place);

    DeskSession &m_session;
    const PanelBoard &m_board;
    Id m_tool;
    SplitLabel *m_split;
    QGridLayout *m_grid;
    int m_columns = 0;
    std::array<SeatCard *, Split::seats> m_cards;
    std::optional<SeatLoads> m_loads; // of the whole desk; nullopt: not counted yet
    QTimer m_recount;                 // delays counting after changes
};

} // namespace vd::ui
