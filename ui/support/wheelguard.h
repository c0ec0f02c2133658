// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// From now on the wheel changes the widget's value only while it has the focus; else it scrolls
// the page that the widget stands on. The focus comes by click or Tab, not by the wheel.
void guardWheel(QWidget *widget);

} // namespace vd::ui
