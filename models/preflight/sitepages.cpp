// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/sitepages.h"

#include "page/address.h"
#include "page/paths.h"

#include <QUrl>

namespace vd::preflight {

namespace {

const QString versus = QStringLiteral("-vs-");
const QString html = QStringLiteral(".html");
const QString index = QStringLiteral("index.html");

QString pairKey(const Tool &one, const Tool &other)
{
    return one.id.text() + other.id.text();
}

// The part of a path between a folder and a suffix; empty, if it has not both.
QString within(const QString &path, const QString &folder, const QString &suffix)
{
    const bool fits = path.startsWith(folder) && path.endsWith(suffix) &&
                      path.size() > folder.size() + suffix.size();
    return fits ? path.mid(folder.size()).chopped(suffix.size()) : QString();
}

} // namespace

SitePages::SitePages(const page::SiteIndex &overview)
    : m_overview(overview)
    , m_base(page::baseAddress(overview.contents().site.baseUrl).value_or(QByteArray()))
{
    const Contents &contents = overview.contents();
    m_paths = {page::paths::home,       page::paths::notFound,     page::paths::robots,
               page::paths::sitemap,    page::paths::feed,         page::paths::search,
               page::paths::searchData, page::paths::searchScript, page::paths::style,
               page::paths::script,     page::paths::icon,         page::paths::tools,
               page::paths::comparisons};
    for (const page::Category &category : overview.categories())
        m_paths.insert(page::categoryPath(category.slug));
    for (const Persona &persona : contents.roster)
        m_paths.insert(page::personaPath(persona.slug));
    addTools();
    for (const Comparison &comparison : contents.comparisons) {
        m_chosen.insert(comparison.left.text() + comparison.right.text());
        m_chosen.insert(comparison.right.text() + comparison.left.text());
    }
}

void SitePages::addTools()
{
    const Contents &contents = m_overview.contents();
    for (const Tool &tool : contents.tools) {
        m_tools.emplace(tool.slug.text(), &tool);
        m_paths.insert(page::toolPath(tool.slug));
        m_paths.insert(page::badgePath(tool.slug));
        if (contents.site.cards)
            m_paths.insert(page::cardPath(tool.slug));
    }
    for (const Tool &tool : contents.tools) {
        for (const Slug &former : tool.formerSlugs) {
            m_tools.emplace(former.text(), &tool);
            m_paths.insert(page::toolPath(former));
        }
    }
}

std::optional<QString> SitePages::pathOf(const QByteArray &webAddress) const
{
    if (m_base.isEmpty())
        return {};
    QUrl url = QUrl::fromEncoded(webAddress);
    url.setQuery(QString());
    url.setFragment(QString());
    QByteArray address = url.toEncoded();
    if (!address.endsWith('/') && address.size() + 1 == m_base.size())
        address += '/';
    if (!address.startsWith(m_base))
        return {};
    const QString path = QUrl::fromPercentEncoding(address.mid(m_base.size()));
    return path.isEmpty() || path.endsWith(u'/') ? path + index : path;
}

bool SitePages::holds(const QString &path) const
{
    if (m_paths.contains(path) || holdsPair(within(path, QStringLiteral("compare/"), html)))
        return true;
    return m_overview.contents().site.cards &&
           holdsPair(within(path, QStringLiteral("cards/"), QStringLiteral(".png")));
}

bool SitePages::holdsPair(const QString &name) const
{
    for (qsizetype at = name.indexOf(versus); at >= 0; at = name.indexOf(versus, at + 1)) {
        const QString first = name.left(at);
        const QString second = name.mid(at + versus.size());
        const auto one = m_tools.find(first);
        const auto other = m_tools.find(second);
        const bool known = one != m_tools.end() && other != m_tools.end() && first < second;
        if (known && isPublished(*one->second, *other->second))
            return true;
    }
    return false;
}

bool SitePages::isPublished(const Tool &one, const Tool &other) const
{
    return m_chosen.contains(pairKey(one, other)) ||
           page::isPaired(one, other, m_overview.contents().site.pairs);
}

} // namespace vd::preflight
