// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// Makes the wheel change the widget's value only while the widget has the focus; otherwise the
// wheel scrolls the page. A click or Tab gives the focus, the wheel does not.
void guardWheel(QWidget *widget);

} // namespace vd::ui
