// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/plan.h"

#include "page/address.h"
#include "page/paths.h"
#include "site/sitemap.h"

#include <algorithm>
#include <unordered_set>

namespace vd::site {

namespace {

namespace paths = page::paths;

void addPair(Digester &digester, const Contents &contents, const Pair &pair)
{
    if (pair.comparison == Pair::none)
        return;
    const Comparison &comparison = contents.comparisons[pair.comparison];
    digester.add(comparison.title).add(comparison.standfirst);
}

} // namespace

bool isPage(FileKind kind)
{
    switch (kind) {
    case FileKind::Home:
    case FileKind::ToolIndex:
    case FileKind::Tool:
    case FileKind::CompareIndex:
    case FileKind::Compare:
    case FileKind::Category:
    case FileKind::Persona:
    case FileKind::Search:
    case FileKind::NotFound:
    case FileKind::Redirect: return true;
    case FileKind::SearchData:
    case FileKind::SearchScript:
    case FileKind::Feed:
    case FileKind::Sitemap:
    case FileKind::Robots:
    case FileKind::Style:
    case FileKind::Script:
    case FileKind::Icon:
    case FileKind::Badge:
    case FileKind::ToolCard:
    case FileKind::PairCard: return false;
    }
    Q_UNREACHABLE();
}

bool isIndexed(FileKind kind)
{
    return isPage(kind) && kind != FileKind::Search && kind != FileKind::NotFound &&
           kind != FileKind::Redirect;
}

class Plan::Maker
{
public:
    Maker(Plan &plan, const Source &source, const page::Theme &theme)
        : m_plan(plan)
        , m_source(source)
        , m_contents(source.contents())
        , m_hasAddress(page::baseAddress(m_contents.site.baseUrl).has_value())
    {
        Digester common;
        common.add(QStringLiteral(VERDICTDESK_VERSION));
        common.add(std::string_view(theme.identity().data(), size_t(theme.identity().size())));
        common.add(source.siteDigest())
            .add(source.rosterDigest())
            .add(qint64(m_contents.site.cards));
        m_plan.m_common = common.digest();
        m_names = digestOfNames();
        m_all = digestOfAll(false);
        m_dated = digestOfAll(true);
    }

    void make()
    {
        addShared();
        addTools();
        addPairs();
        addCategories();
        addPersonas();
        addRedirects();
        addSitemaps();
        std::ranges::sort(m_plan.m_files, {}, &PlannedFile::path);
    }

private:
    // The names and addresses that all pages about several tools link to.
    Digest digestOfNames() const
    {
        Digester digester;
        digester.add(m_plan.m_common);
        for (quint32 i = 0; i < m_contents.tools.size(); ++i)
            digester.add(m_source.links(i));
        for (const Comparison &comparison : m_contents.comparisons) {
            digester.add(comparison.left.text()).add(comparison.right.text());
            digester.add(comparison.title);
        }
        digester.add(qint64(m_contents.site.pairs));
        return digester.digest();
    }

    Digest digestOfAll(bool withDates) const
    {
        Digester digester;
        digester.add(m_names);
        for (quint32 i = 0; i < m_contents.tools.size(); ++i) {
            digester.add(m_source.listing(i));
            if (withDates)
                digester.add(m_contents.tools[i].updatedAt.value_or(-1));
        }
        return digester.digest();
    }

    void add(const QString &path, FileKind kind, const Digest &key, size_t index = 0)
    {
        add(path.toStdString(), kind, key, index);
    }

    void add(std::string path, FileKind kind, const Digest &key, size_t index = 0)
    {
        m_plan.m_files.push_back({std::move(path), key, kind, quint32(index)});
    }

    Digest keyOf(const Digest &one, const Digest &other) const
    {
        return Digester().add(one).add(other).digest();
    }

    void addShared()
    {
        const Digest &common = m_plan.m_common;
        add(paths::home, FileKind::Home, m_dated);
        add(paths::tools, FileKind::ToolIndex, m_all);
        add(paths::comparisons, FileKind::CompareIndex, m_all);
        add(paths::search, FileKind::Search, common);
        add(paths::notFound, FileKind::NotFound, common);
        add(paths::searchData, FileKind::SearchData, m_all);
        add(paths::searchScript, FileKind::SearchScript, m_all);
        add(paths::feed, FileKind::Feed, m_dated);
        add(paths::robots, FileKind::Robots, common);
        add(paths::style, FileKind::Style, common);
        add(paths::script, FileKind::Script, common);
        add(paths::icon, FileKind::Icon, common);
    }

    void addTools()
    {
        for (size_t i = 0; i < m_contents.tools.size(); ++i) {
            const Slug &slug = m_contents.tools[i].slug;
            add(page::toolPath(slug), FileKind::Tool, keyOf(m_names, m_source.digest(quint32(i))),
                i);
            const Digest listed = keyOf(m_plan.m_common, m_source.listing(quint32(i)));
            add(page::badgePath(slug), FileKind::Badge, listed, i);
            if (m_contents.site.cards)
                add(page::cardPath(slug), FileKind::ToolCard, listed, i);
        }
    }

    void addPairs()
    {
        m_plan.m_files.reserve(m_plan.m_files.size() +
                               m_plan.m_pairs.size() * (m_contents.site.cards ? 2 : 1));
        for (size_t i = 0; i < m_plan.m_pairs.size(); ++i) {
            const Pair &pair = m_plan.m_pairs[i];
            const Slug &left = m_contents.tools[pair.left].slug;
            const Slug &right = m_contents.tools[pair.right].slug;
            Digester key;
            key.add(m_plan.m_common).add(m_source.digest(pair.left));
            key.add(m_source.digest(pair.right));
            addPair(key, m_contents, pair);
            add(page::comparisonPath(left, right), FileKind::Compare, key.digest(), i);
            if (!m_contents.site.cards)
                continue;
            Digester card;
            card.add(m_plan.m_common).add(m_source.listing(pair.left));
            card.add(m_source.listing(pair.right));
            add(page::cardPath(left, right), FileKind::PairCard, card.digest(), i);
        }
    }

    void addCategories()
    {
        const auto &categories = m_plan.overview().categories();
        std::vector<Digester> keys(categories.size());
        for (quint32 i = 0; i < m_contents.tools.size(); ++i) {
            if (const page::Category *category = m_plan.overview().categoryOf(m_contents.tools[i]))
                keys[size_t(category - categories.data())].add(m_source.listing(i));
        }
        for (size_t i = 0; i < categories.size(); ++i) {
            keys[i].add(m_names).add(categories[i].name).add(categories[i].slug.text());
            add(page::categoryPath(categories[i].slug), FileKind::Category, keys[i].digest(), i);
        }
    }

    void addPersonas()
    {
        for (size_t i = 0; i < m_contents.roster.size(); ++i) {
            const Persona &persona = m_contents.roster[i];
            Digester key;
            key.add(m_names);
            for (quint32 tool = 0; tool < m_contents.tools.size(); ++tool)
                addSeat(key, tool, persona.id);
            add(page::personaPath(persona.slug), FileKind::Persona, key.digest(), i);
        }
    }

    void addSeat(Digester &key, quint32 tool, const Id &persona) const
    {
        const auto &seats = m_contents.tools[tool].scorecard.seats();
        for (size_t i = 0; i < seats.size(); ++i) {
            if (seats[i].persona == persona)
                key.add(m_contents.tools[tool].id.text()).add(m_source.seat(tool, i));
        }
    }

    // A page at the address replaces a redirect; of several redirects from one address, the first
    // wins.
    void addRedirects()
    {
        if (std::ranges::all_of(m_contents.tools,
                                [](const Tool &tool) { return tool.formerSlugs.empty(); }))
            return;
        for (const PlannedFile &file : m_plan.m_files) {
            if (isPage(file.kind))
                m_taken.insert(file.path);
        }
        for (const Tool &tool : m_contents.tools) {
            for (const Slug &former : tool.formerSlugs)
                addRedirect(page::toolPath(former), page::toolPath(tool.slug));
        }
        for (const Pair &pair : m_plan.m_pairs) {
            const Tool &left = m_contents.tools[pair.left];
            const Tool &right = m_contents.tools[pair.right];
            if (left.formerSlugs.empty() && right.formerSlugs.empty())
                continue;
            const QString to = page::comparisonPath(left.slug, right.slug);
            for (const Slug &one : everySlug(left)) {
                for (const Slug &other : everySlug(right))
                    addRedirect(page::comparisonPath(one, other), to);
            }
        }
    }

    static std::vector<Slug> everySlug(const Tool &tool)
    {
        std::vector<Slug> slugs = tool.formerSlugs;
        slugs.push_back(tool.slug);
        return slugs;
    }

    void addRedirect(const QString &from, const QString &to)
    {
        if (!m_taken.insert(from.toStdString()).second)
            return;
        Digester key;
        key.add(m_plan.m_common).add(to);
        add(from, FileKind::Redirect, key.digest(), m_plan.m_redirects.size());
        m_plan.m_redirects.push_back({from, to});
    }

    void addSitemaps()
    {
        if (!m_hasAddress)
            return;
        size_t addresses = 0;
        for (const PlannedFile &file : m_plan.m_files)
            addresses += size_t(isIndexed(file.kind));
        add(paths::sitemap, FileKind::Sitemap, m_dated);
        const size_t count = (addresses + addressesPerSitemap - 1) / addressesPerSitemap;
        for (size_t number = 1; count > 1 && number <= count; ++number)
            add(sitemapPath(number), FileKind::Sitemap, m_dated, number);
    }

    Plan &m_plan;
    const Source &m_source;
    const Contents &m_contents;
    bool m_hasAddress;
    Digest m_names;
    Digest m_all;   // of what lists show of all tools
    Digest m_dated; // the same, with dates
    std::unordered_set<std::string> m_taken;
};

Result<Plan> Plan::make(const Source &source, const page::Theme &theme)
{
    Plan plan;
    VD_TRY_AS(pairs, publishedPairs(source.contents()));
    plan.m_pairs = std::move(pairs);
    plan.m_overview = std::make_shared<const page::SiteIndex>(source.contents());
    Maker(plan, source, theme).make();
    return plan;
}

bool Plan::tellsOf(const PlannedFile &file, quint32 tool) const
{
    switch (file.kind) {
    case FileKind::Tool:
    case FileKind::Badge:
    case FileKind::ToolCard: return file.index == tool;
    case FileKind::Compare:
    case FileKind::PairCard:
        return m_pairs[file.index].left == tool || m_pairs[file.index].right == tool;
    case FileKind::Home:
    case FileKind::ToolIndex:
    case FileKind::CompareIndex:
    case FileKind::Category:
    case FileKind::Persona:
    case FileKind::SearchData:
    case FileKind::SearchScript:
    case FileKind::Feed: return true;
    case FileKind::Search:
    case FileKind::NotFound:
    case FileKind::Redirect:
    case FileKind::Sitemap:
    case FileKind::Robots:
    case FileKind::Style:
    case FileKind::Script:
    case FileKind::Icon: return false;
    }
    Q_UNREACHABLE();
}

void Plan::addWhole(const PlannedFile &file, std::vector<quint32> &tools) const
{
    if (file.kind == FileKind::Tool)
        tools.push_back(file.index);
    if (file.kind != FileKind::Compare)
        return;
    tools.push_back(m_pairs[file.index].left);
    tools.push_back(m_pairs[file.index].right);
}

} // namespace vd::site
