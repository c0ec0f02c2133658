// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitemap.h"

#include "base/clock.h"
#include "page/markup.h"
#include "page/paths.h"

namespace vd::site {

namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const std::string space = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

} // namespace

std::string renderSitemap(std::span<const Address> addresses, const QByteArray &base)
{
    const std::string root = page::escapeHtml(base.toStdString());
    std::string xml = declaration + "<urlset" + space;
    std::optional<qint64> last;
    std::string date; // kept, because many addresses in a row have the same
    for (const Address &address : addresses) {
        xml.append("<url><loc>").append(root).append(address.path).append("</loc>");
        if (address.updatedAt && address.updatedAt != last)
            date = "<lastmod>" + isoInstant(*address.updatedAt).toStdString() + "</lastmod>";
        last = address.updatedAt;
        xml.append(address.updatedAt ? date : "").append("</url>\n");
    }
    return xml.append("</urlset>\n");
}

std::string renderSitemapIndex(size_t count, const QByteArray &base)
{
    const std::string root = page::escapeHtml(base.toStdString());
    std::string xml = declaration + "<sitemapindex" + space;
    for (size_t number = 1; number <= count; ++number)
        xml += "<sitemap><loc>" + root + sitemapPath(number) + "</loc></sitemap>\n";
    return xml + "</sitemapindex>\n";
}

std::string sitemapPath(size_t number)
{
    return "sitemap-" + std::to_string(number) + ".xml";
}

std::string renderRobots(const QByteArray &base)
{
    std::string text = "User-agent: *\nDisallow:\n";
    if (!base.isEmpty())
        text += "\nSitemap: " + base.toStdString() + page::paths::sitemap.toStdString() + '\n';
    return text;
}

} // namespace vd::site
