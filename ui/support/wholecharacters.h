// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vd::ui {

// Backspace in a text editor (line edit, text edit, editable combo box) takes the whole of what a
// reader sees as one character: a family emoji, a flag, a letter with its accents. Qt alone takes
// one code point and leaves the rest.
void deleteWholeCharacters(QWidget *editor);

} // namespace vd::ui
