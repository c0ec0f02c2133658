// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace vd::ui {

// Keys that change a text and are not typing: the change is an undo step of its own.
inline bool isPasteOrCut(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Paste) || key.matches(QKeySequence::Cut);
}

} // namespace vd::ui
