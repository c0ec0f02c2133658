// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeySequence;

namespace vd::ui {

// The text of a tool tip, such as "Add a tool to the desk (Ctrl+N)". Without a shortcut, it is the
// hint alone.
QString withShortcut(const QString &hint, const QKeySequence &shortcut);

} // namespace vd::ui
