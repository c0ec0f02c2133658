// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// The editor takes the field's focus, and its accessible name as soon as the field is to be shown.
void setFocusTarget(QWidget *field, QWidget *editor);
// Also fills the field, without a margin.
void setSoleEditor(QWidget *field, QWidget *editor);

} // namespace vd::ui
