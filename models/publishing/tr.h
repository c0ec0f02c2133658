// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vd {

// Translates the texts of this library outside QObject classes.
struct PublishingTr
{
    Q_DECLARE_TR_FUNCTIONS(vd::publishing)
};

} // namespace vd
