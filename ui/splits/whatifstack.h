// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/panelboard.h"

#include <QUndoStack>

namespace vd::ui {

// The undo stack of verdicts that are tried out in what-if. They exist on the board only, and are
// dropped when what-if ends.
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
