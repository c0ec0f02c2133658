// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// Makes a text editor (line edit, text edit, editable combo box) leave undo and redo to the window,
// whose undo goes through the journal: the editor ignores the keys, and its menu offers neither.
void passUndoKeys(QWidget *editor);

} // namespace vd::ui
