// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/siteindex.h"

#include <algorithm>
#include <set>

namespace vd::page {

namespace {

QString categoryName(const Tool &tool)
{
    return tool.category.trimmed();
}

std::vector<QString> sortedNames(const Contents &contents)
{
    // By code unit if only the case differs, because pages must not depend on the locale.
    std::set<std::pair<QString, QString>> names;
    for (const Tool &tool : contents.tools) {
        const QString name = categoryName(tool);
        if (isListed(tool) && !name.isEmpty())
            names.emplace(name.toCaseFolded(), name);
    }
    std::vector<QString> sorted;
    sorted.reserve(names.size());
    for (const auto &[folded, name] : names)
        sorted.push_back(name);
    return sorted;
}

} // namespace

std::vector<Category> categoriesOf(const Contents &contents)
{
    std::vector<Category> categories;
    std::set<Slug> taken;
    for (const QString &name : sortedNames(contents)) {
        Slug slug = Slug::derivedFrom(name);
        if (slug.isNull())
            slug = Slug::derivedFrom(QStringLiteral("category"));
        slug = slug.madeFree([&](const Slug &tried) { return taken.contains(tried); });
        taken.insert(slug);
        categories.push_back({name, slug});
    }
    return categories;
}

bool isPaired(const Tool &one, const Tool &other, PairPolicy policy)
{
    if (policy == PairPolicy::None || one.id == other.id || !isListed(one) || !isListed(other))
        return false;
    return policy == PairPolicy::All ||
           (!categoryName(one).isEmpty() && categoryName(one) == categoryName(other));
}

SiteIndex::SiteIndex(const Contents &contents)
    : m_contents(contents)
    , m_categories(categoriesOf(contents))
{
    for (size_t i = 0; i < m_categories.size(); ++i)
        m_categoryByName.emplace(m_categories[i].name, i);
    for (const Tool &tool : contents.tools) {
        m_tools.emplace(tool.id, &tool);
        if (isListed(tool)) {
            ++m_listed[categoryName(tool)];
            ++m_allListed;
        }
    }
    for (const Comparison &comparison : contents.comparisons) {
        const Tool *left = find(comparison.left);
        const Tool *right = find(comparison.right);
        if (!left || !right)
            continue;
        m_chosen[left->id].push_back({right, &comparison});
        m_chosen[right->id].push_back({left, &comparison});
    }
}

int SiteIndex::countListed(const Category &category) const
{
    return m_listed.at(category.name);
}

const Category *SiteIndex::categoryOf(const Tool &tool) const
{
    const auto found = m_categoryByName.find(categoryName(tool));
    return found == m_categoryByName.end() ? nullptr : &m_categories[found->second];
}

const Tool *SiteIndex::find(const Id &tool) const
{
    const auto found = m_tools.find(tool);
    return found == m_tools.end() ? nullptr : found->second;
}

bool SiteIndex::isChosen(const Tool &tool, const Tool &other) const
{
    const auto chosen = m_chosen.find(tool.id);
    return chosen != m_chosen.end() &&
           std::ranges::any_of(chosen->second,
                               [&](const Partner &partner) { return partner.tool == &other; });
}

std::vector<Partner> SiteIndex::partnersOf(const Tool &tool) const
{
    std::vector<Partner> partners;
    if (const auto chosen = m_chosen.find(tool.id); chosen != m_chosen.end())
        partners = chosen->second;
    if (m_contents.site.pairs == PairPolicy::None || !isListed(tool))
        return partners;
    for (const Tool &other : m_contents.tools) {
        if (isPaired(tool, other, m_contents.site.pairs) && !isChosen(tool, other))
            partners.push_back({&other, nullptr});
    }
    return partners;
}

int SiteIndex::countByPolicy(const Tool &tool) const
{
    const PairPolicy policy = m_contents.site.pairs;
    const QString category = categoryName(tool);
    const bool none = policy == PairPolicy::None || !isListed(tool) ||
                      (policy == PairPolicy::Category && category.isEmpty());
    if (none)
        return 0;
    int count = (policy == PairPolicy::All ? m_allListed : m_listed.at(category)) - 1;
    if (const auto chosen = m_chosen.find(tool.id); chosen != m_chosen.end()) {
        count -= int(std::ranges::count_if(chosen->second, [&](const Partner &partner) {
            return isPaired(tool, *partner.tool, policy);
        }));
    }
    return count;
}

} // namespace vd::page
