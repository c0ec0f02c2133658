// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pairs.h"

#include "site/tr.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace vd::site {

namespace {

using Groups = std::vector<std::vector<quint32>>;

// Groups of tools; the policy publishes every pair within a group.
Groups groupsOf(const Contents &contents, PairPolicy policy)
{
    if (policy == PairPolicy::None)
        return {};
    std::map<QString, std::vector<quint32>> groups; // by category, or all under ""
    for (quint32 i = 0; i < contents.tools.size(); ++i) {
        const Tool &tool = contents.tools[i];
        const QString category = tool.category.trimmed();
        const bool grouped = policy == PairPolicy::All || !category.isEmpty();
        if (isListed(tool) && grouped)
            groups[policy == PairPolicy::All ? QString() : category].push_back(i);
    }
    Groups lists;
    for (auto &[category, tools] : groups)
        lists.push_back(std::move(tools));
    return lists;
}

quint64 unordered(quint32 one, quint32 other)
{
    return quint64(std::min(one, other)) << 32 | std::max(one, other);
}

std::vector<Pair> chosenPairs(const Contents &contents)
{
    std::unordered_map<QString, quint32> indices;
    for (quint32 i = 0; i < contents.tools.size(); ++i)
        indices.emplace(contents.tools[i].id.text(), i);
    std::vector<Pair> pairs;
    for (quint32 i = 0; i < contents.comparisons.size(); ++i) {
        const auto left = indices.find(contents.comparisons[i].left.text());
        const auto right = indices.find(contents.comparisons[i].right.text());
        if (left != indices.end() &&
            right != indices.end()) // otherwise one of its tools is deleted
            pairs.push_back({left->second, right->second, i});
    }
    return pairs;
}

// Only slugs that contain "-vs-" can lead to equal addresses, and there are few of them.
Result<void> checkAddresses(const Contents &contents, const std::vector<Pair> &pairs)
{
    const auto isRisky = [&](quint32 tool) {
        return contents.tools[tool].slug.text().contains(QLatin1String("-vs-"));
    };
    std::unordered_map<QString, const Pair *> taken;
    const auto slugs = [&](const Pair &pair) {
        return contents.tools[pair.left].slug.text() + QLatin1String(" / ") +
               contents.tools[pair.right].slug.text();
    };
    const bool anyRisk = std::ranges::any_of(
        pairs, [&](const Pair &pair) { return isRisky(pair.left) || isRisky(pair.right); });
    if (!anyRisk)
        return {};
    for (const Pair &pair : pairs) {
        const QString address = comparisonAddress(contents.tools[pair.left].slug,
                                                  contents.tools[pair.right].slug);
        const auto [place, isNew] = taken.emplace(address, &pair);
        if (!isNew) {
            return inputError(SiteTr::tr("The comparisons %1 and %2 would share the address "
                                         "compare/%3.html. Give one of the tools another slug.")
                                  .arg(slugs(*place->second), slugs(pair), address));
        }
    }
    return {};
}

} // namespace

qint64 countByPolicy(const Contents &contents, PairPolicy policy)
{
    const Groups groups = groupsOf(contents, policy);
    std::unordered_map<quint32, size_t> groupOf;
    qint64 count = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        const auto size = qint64(groups[i].size());
        count += size * (size - 1) / 2;
        for (const quint32 tool : groups[i])
            groupOf[tool] = i;
    }
    for (const Pair &pair : chosenPairs(contents)) {
        const auto left = groupOf.find(pair.left);
        const auto right = groupOf.find(pair.right);
        if (left != groupOf.end() && right != groupOf.end() && left->second == right->second)
            --count;
    }
    return count;
}

Result<std::vector<Pair>> publishedPairs(const Contents &contents)
{
    std::vector<Pair> pairs = chosenPairs(contents);
    std::unordered_set<quint64> chosen;
    for (const Pair &pair : pairs)
        chosen.insert(unordered(pair.left, pair.right));
    for (const auto &group : groupsOf(contents, contents.site.pairs)) {
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t j = i + 1; j < group.size(); ++j) {
                if (!chosen.contains(unordered(group[i], group[j])))
                    pairs.push_back({group[i], group[j], Pair::none});
            }
        }
    }
    VD_TRY(checkAddresses(contents, pairs));
    return pairs;
}

} // namespace vd::site
