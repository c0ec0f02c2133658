// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextCursor;

namespace vd::ui {

// Markdown's stars around a selection: one is emphasis, two are strong.
enum class Emphasis { Emphasis = 1, Strong = 2 };

// Puts the stars around the selection or takes them away; the text between them stays selected.
void toggle(Emphasis emphasis, QTextCursor &cursor);

} // namespace vd::ui
