// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/twotextsbar.h"

namespace vd {
class DeskSession;
}

namespace vd::ui {

// Shows both texts of a field that somebody else changed while it was edited here, and asks which
// one to keep. Shows one conflict at a time; nothing is overwritten until the user chooses.
class ConflictBar : public TwoTextsBar
{
    Q_OBJECT

public:
    explicit ConflictBar(DeskSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void choose(bool keepMine);

    DeskSession &m_session;
};

} // namespace vd::ui
