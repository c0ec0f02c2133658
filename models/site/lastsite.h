// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace vd::site {

struct SiteTarget;

// What was published to a folder last.
struct LastSite
{
    QDateTime at; // when a publication changed anything there for the last time
    qint64 pages = 0;
};

std::optional<LastSite> lastSite(const SiteTarget &target);

} // namespace vd::site
