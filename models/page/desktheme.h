// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/site.h"

namespace vd::page {

// The folder of the theme that a site names, which is relative to the folder of the desk. Empty:
// the site names none.
QString themeFolder(const Site &site, const QString &deskPath);

// The theme of a desk's pages: the site's own, or the default theme if it names none. A theme that
// cannot be read is an error; the default theme never takes its place.
Result<Theme> loadDeskTheme(const Site &site, const QString &deskPath);

} // namespace vd::page
