// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// The editor gets the field's focus and, when the field is shown, its accessible name.
void setFocusTarget(QWidget *field, QWidget *editor);
// Also fills the field, without a margin.
void setSoleEditor(QWidget *field, QWidget *editor);

} // namespace vd::ui
