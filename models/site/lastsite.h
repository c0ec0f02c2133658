// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace vd::site {

struct SiteTarget;

// The last publication to a folder.
struct LastSite
{
    QDateTime at; // of the last publication that changed anything
    qint64 pages = 0;
};

std::optional<LastSite> lastSite(const SiteTarget &target);

} // namespace vd::site
