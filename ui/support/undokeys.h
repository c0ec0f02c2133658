// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// Undo goes through the journal: from now on a text editor (line edit, text edit, editable combo
// box) leaves the keys for undo and redo to the window, and its menu offers neither.
void passUndoKeys(QWidget *editor);

} // namespace vd::ui
