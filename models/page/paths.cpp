// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/paths.h"

#include "panel/comparison.h"

namespace vd::page {

namespace {

QString file(const char *folder, const QString &name, const char *suffix)
{
    return QLatin1String(folder) + name + QLatin1String(suffix);
}

} // namespace

QString toolPath(const Slug &tool)
{
    // A tool called Index must not take the place of the list.
    const bool taken = tool.text() == QLatin1String("index");
    return file("tools/", taken ? QStringLiteral("index_") : tool.text(), ".html");
}

QString comparisonPath(const Slug &one, const Slug &other)
{
    return file("compare/", comparisonAddress(one, other), ".html");
}

QString categoryPath(const Slug &category)
{
    return file("categories/", category.text(), ".html");
}

QString personaPath(const Slug &persona)
{
    return file("personas/", persona.text(), ".html");
}

QString badgePath(const Slug &tool)
{
    return file("badges/", tool.text(), ".svg");
}

QString cardPath(const Slug &tool)
{
    // A tool called "A vs B" must not take the place of a comparison.
    const bool taken = tool.text().contains(QLatin1String("-vs-"));
    return file("cards/", taken ? tool.text() + u'_' : tool.text(), ".png");
}

QString cardPath(const Slug &one, const Slug &other)
{
    return file("cards/", comparisonAddress(one, other), ".png");
}

} // namespace vd::page
