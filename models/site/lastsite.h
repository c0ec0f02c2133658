// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace vd::site {

// What was published to a folder last.
struct LastSite
{
    QDateTime at; // when anything of it was another the last time
    qint64 pages = 0;
};

// Nothing, where nothing of this desk was published.
Result<std::optional<LastSite>> lastSite(const QString &folder, const QString &deskId);

} // namespace vd::site
