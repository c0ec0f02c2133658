// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedLayout;
class QStackedWidget;

namespace vd::ui {

// From now on the stack asks for the room of the page that is shown, and not of the largest one.
void sizeByCurrentPage(QStackedWidget &stack);
void sizeByCurrentPage(QStackedLayout &stack);

} // namespace vd::ui
