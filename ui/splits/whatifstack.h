// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/panelboard.h"

#include <QUndoStack>

namespace vd::ui {

// The verdicts that were tried out in what-if, one step each; undo takes back the last of them.
// They are on the board alone, and gone when it is left.
class WhatIfStack : public QUndoStack
{
    Q_OBJECT

public:
    explicit WhatIfStack(PanelBoard &board, QObject *parent = nullptr);

    void tryOut(const Id &tool, const PanelSeat &seat, WhatIf::Own verdict);

private:
    PanelBoard &m_board;
};

} // namespace vd::ui
