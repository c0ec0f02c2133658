// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/refreshwhenwatched.h"

class QWidget;

namespace vd::ui {

// Refreshes what a widget shows: once after a burst of changes, and only while it is visible.
class RefreshWhenVisible : public RefreshWhenWatched
{
public:
    RefreshWhenVisible(QWidget &widget, int delayMs, std::function<void()> refresh);

protected:
    bool eventFilter(QObject *widget, QEvent *event) override;
};

} // namespace vd::ui
