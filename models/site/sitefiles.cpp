// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitefiles.h"

#include "page/address.h"
#include "page/badge.h"
#include "page/homepage.h"
#include "page/listpages.h"
#include "page/otherpages.h"
#include "page/paths.h"
#include "page/personapage.h"
#include "page/toolpage.h"
#include "site/cardcontent.h"
#include "site/feed.h"

#include <QUrl>

namespace vd::site {

namespace {

// The path of the site's address; links of the page for missing files start with it.
QString rootPath(const Site &site)
{
    const auto base = page::baseAddress(site.baseUrl);
    return base ? QString::fromLatin1(QUrl::fromEncoded(*base).path(QUrl::FullyEncoded).toLatin1())
                : QStringLiteral("/");
}

// The address for canonical links, without "index.html".
std::string_view addressOf(std::string_view path)
{
    static const std::string index = page::paths::home.toStdString();
    const bool isIndex = path.ends_with(index) && (path.size() == index.size() ||
                                                   path[path.size() - index.size() - 1] == '/');
    return isIndex ? path.substr(0, path.size() - index.size()) : path;
}

std::string searchScript(const std::string &data)
{
    return "const verdictDeskSearch = " + data + ";\n";
}

} // namespace

SiteFiles::SiteFiles(const Source &source, const Plan &plan, const page::Theme &theme)
    : m_source(source)
    , m_plan(plan)
    , m_top(source.contents().site, theme, QString())
    , m_nested(m_top.at(QStringLiteral("../")))
    , m_absolute(m_top.at(rootPath(source.contents().site)))
    , m_comparePages(source, m_nested)
{
}

Result<std::string> SiteFiles::render(const PlannedFile &file)
{
    const Contents &contents = m_source.contents();
    const auto card = [&](const std::vector<const Tool *> &tools) -> Result<std::string> {
        VD_TRY_AS(png, cards::drawCard(cardContent(tools, m_top)));
        return png.toStdString();
    };
    switch (file.kind) {
    case FileKind::Feed: return renderFeed(contents, m_source.desk(), m_top);
    case FileKind::Sitemap: return renderSitemaps(file.index);
    case FileKind::Robots:
        return renderRobots(page::baseAddress(contents.site.baseUrl).value_or(QByteArray()));
    case FileKind::Style: return m_top.theme.siteStyle() + '\n';
    case FileKind::Script: return m_top.theme.script() + '\n';
    case FileKind::Icon: return m_top.theme.icon() + '\n';
    case FileKind::Badge: return page::renderBadge(contents.tools[file.index], m_top);
    case FileKind::ToolCard: return card({&contents.tools[file.index]});
    case FileKind::PairCard: {
        const Pair &pair = m_plan.pairs()[file.index];
        return card({&contents.tools[pair.left], &contents.tools[pair.right]});
    }
    default: return renderPage(file);
    }
}

std::string SiteFiles::renderPage(const PlannedFile &file)
{
    const Contents &contents = m_source.contents();
    const page::SiteIndex &overview = m_plan.overview();
    switch (file.kind) {
    case FileKind::Home: return page::renderHome(overview, m_top);
    case FileKind::ToolIndex: return page::renderToolIndex(overview, m_nested);
    case FileKind::Tool: return page::renderTool(m_source.whole(file.index), overview, m_nested);
    case FileKind::CompareIndex: return page::renderCompareIndex(overview, m_nested);
    case FileKind::Compare: return m_comparePages.render(m_plan.pairs()[file.index]);
    case FileKind::Category:
        return page::renderCategory(overview.categories()[file.index], overview, m_nested);
    case FileKind::Persona:
        return page::renderPersonaPage(contents.roster[file.index], overview, m_nested);
    case FileKind::Search: return page::renderSearch(m_top);
    case FileKind::NotFound: return page::renderNotFound(m_absolute);
    case FileKind::Redirect: {
        const Redirect &redirect = m_plan.redirects()[file.index];
        return page::renderRedirect(redirect.from, redirect.to, m_nested);
    }
    case FileKind::SearchData: return page::renderSearchIndex(overview, m_top);
    case FileKind::SearchScript: return searchScript(page::renderSearchIndex(overview, m_top));
    default: Q_UNREACHABLE();
    }
}

std::string SiteFiles::renderSitemaps(quint32 number) const
{
    const QByteArray base = page::baseAddress(m_source.contents().site.baseUrl).value_or("");
    const std::vector<Address> all = addresses();
    if (number > 0) {
        const size_t from = (number - 1) * addressesPerSitemap;
        const size_t count = std::min(addressesPerSitemap, all.size() - from);
        return renderSitemap(std::span(all).subspan(from, count), base);
    }
    if (all.size() <= addressesPerSitemap)
        return renderSitemap(all, base);
    return renderSitemapIndex((all.size() + addressesPerSitemap - 1) / addressesPerSitemap, base);
}

std::vector<Address> SiteFiles::addresses() const
{
    std::vector<Address> addresses;
    for (const PlannedFile &file : m_plan.files()) {
        if (isIndexed(file.kind))
            addresses.push_back({addressOf(file.path), updatedAt(file)});
    }
    return addresses;
}

std::optional<qint64> SiteFiles::updatedAt(const PlannedFile &file) const
{
    const auto &tools = m_source.contents().tools;
    if (file.kind == FileKind::Tool)
        return tools[file.index].updatedAt;
    if (file.kind != FileKind::Compare)
        return {};
    const Pair &pair = m_plan.pairs()[file.index];
    return std::max(tools[pair.left].updatedAt, tools[pair.right].updatedAt);
}

} // namespace vd::site
