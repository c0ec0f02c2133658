// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/slug.h"

namespace vd::page {

// The paths of the files of a site, relative to its top. They consist of lower-case letters,
// digits, hyphens, dots and slashes; an underscore marks a name that would collide otherwise. No
// two records have the same path, except comparisons with the same address (comparisonAddress).
namespace paths {
inline const QString home = QStringLiteral("index.html");
inline const QString notFound = QStringLiteral("404.html");
inline const QString robots = QStringLiteral("robots.txt");
inline const QString sitemap = QStringLiteral("sitemap.xml");
inline const QString feed = QStringLiteral("feed.xml");
inline const QString search = QStringLiteral("search.html");
inline const QString searchData = QStringLiteral("search.json");
inline const QString searchScript = QStringLiteral("assets/search.js");
inline const QString style = QStringLiteral("assets/style.css");
inline const QString script = QStringLiteral("assets/script.js");
inline const QString icon = QStringLiteral("assets/icon.svg");
inline const QString tools = QStringLiteral("tools/index.html");
inline const QString comparisons = QStringLiteral("compare/index.html");
} // namespace paths

QString toolPath(const Slug &tool);
QString comparisonPath(const Slug &one, const Slug &other);
QString categoryPath(const Slug &category); // the slug that categoriesOf() gives it
QString personaPath(const Slug &persona);
QString badgePath(const Slug &tool);
QString cardPath(const Slug &tool);
QString cardPath(const Slug &one, const Slug &other);

} // namespace vd::page
