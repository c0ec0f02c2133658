// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tooltip.h"

#include "ui/support/tr.h"

#include <QKeySequence>

namespace vd::ui {

QString withShortcut(const QString &hint, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? hint
                              : UiTr::tr("%1 (%2)", "hint, shortcut")
                                    .arg(hint, shortcut.toString(QKeySequence::NativeText));
}

} // namespace vd::ui
