// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vd::ui {

// Translates the texts of the window outside QObject classes.
struct UiTr
{
    Q_DECLARE_TR_FUNCTIONS(vd::ui)
};

} // namespace vd::ui
