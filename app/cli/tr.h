// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vd::cli {

// Translates the texts of the command line outside QObject classes.
struct CliTr
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

} // namespace vd::cli
