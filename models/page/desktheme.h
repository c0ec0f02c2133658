// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/site.h"

namespace vd::page {

// The theme folder of the site, which may be relative to the desk's folder; empty if it has none.
QString themeFolder(const Site &site, const QString &deskPath);

// The theme of a desk's pages: the site's own, or the default theme if it names none. A theme that
// cannot be read is an error; the default theme never replaces it.
Result<Theme> loadDeskTheme(const Site &site, const QString &deskPath);

} // namespace vd::page
