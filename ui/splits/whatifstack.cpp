// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/whatifstack.h"

namespace vd::ui {

namespace {

class Trial : public QUndoCommand
{
public:
    Trial(PanelBoard &board, const Id &tool, const PanelSeat &seat, WhatIf::Own verdict)
        : QUndoCommand(WhatIfStack::tr("Verdict tried out"))
        , m_board(board)
        , m_tool(tool)
        , m_seat(seat.seat)
        , m_before(seat.own)
        , m_after(verdict)
    {
    }
    void undo() override { suppose(m_before); }
    void redo() override { suppose(m_after); }

private:
    // Found by the tool's id: row numbers change when a row is removed.
    void suppose(WhatIf::Own verdict)
    {
        if (const int number = m_board.rows().numberOf(m_tool); number >= 0)
            m_board.suppose(number, m_seat, verdict);
    }
    PanelBoard &m_board;
    const Id m_tool;
    const Id m_seat;
    const WhatIf::Own m_before;
    const WhatIf::Own m_after;
};

} // namespace

WhatIfStack::WhatIfStack(PanelBoard &board, QObject *parent)
    : QUndoStack(parent)
    , m_board(board)
{
    connect(&board, &PanelBoard::supposingChanged, this, &QUndoStack::clear);
}

void WhatIfStack::tryOut(const Id &tool, const PanelSeat &seat, WhatIf::Own verdict)
{
    push(new Trial(m_board, tool, seat, verdict));
}

} // namespace vd::ui

#include "moc_whatifstack.cpp"
