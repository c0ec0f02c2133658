// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedLayout;
class QStackedWidget;

namespace vd::ui {

// Makes the stack's size hint that of its current page, instead of its largest page.
void sizeByCurrentPage(QStackedWidget &stack);
void sizeByCurrentPage(QStackedLayout &stack);

} // namespace vd::ui
