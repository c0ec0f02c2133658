// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/comparisonrules.h"

#include "page/naming.h"
#include "preflight/tr.h"

#include <algorithm>
#include <map>

namespace vd::preflight {

namespace {

QString pairName(const Tool &one, const Tool &other)
{
    return PreflightTr::tr("%1 with %2").arg(page::displayName(one), page::displayName(other));
}

void checkFinished(const Comparison &comparison, const Tool &tool, const Tool &other, Field field,
                   CheckContext &context)
{
    if (isListed(tool))
        return;
    const QString name = page::displayName(tool);
    const QString otherName = page::displayName(other);
    const QString message =
        tool.status == Status::Retired
            ? PreflightTr::tr("%1 is retired but stays public in its comparison with %2. If that "
                              "is wrong, delete the comparison.")
                  .arg(name, otherName)
            : PreflightTr::tr("%1 is not ready (status: %2), but its comparison with %3 will be "
                              "public. Make the tool ready, or delete the comparison.")
                  .arg(name, QLatin1String(tokenOf(tool.status)), otherName);
    context.add(Rule::UnfinishedTool, fieldOf(comparison, field), message, tool.id.text());
}

// Two pairs share an address only if "-vs-" is in a slug of each: `x-vs-y` with `z`, and `x` with
// `y-vs-z`. So it is enough to look at the tools with such a slug, of which there are few.
class SharedAddresses
{
public:
    explicit SharedAddresses(CheckContext &context)
        : m_context(context)
    {
        for (const Tool &tool : context.published().tools)
            m_sorted.push_back(&tool);
        std::ranges::sort(m_sorted, {}, slugOf);
        for (const Comparison &comparison : context.published().comparisons)
            m_chosen.emplace(std::pair(comparison.left, comparison.right), &comparison);
    }

    void check()
    {
        for (const Tool *tool : m_sorted) {
            const QString &slug = tool->slug.text();
            for (qsizetype at = slug.indexOf(versus); at >= 0; at = slug.indexOf(versus, at + 1))
                checkParts(*tool, slug.left(at), slug.mid(at + versus.size()));
        }
    }

private:
    static inline const QString versus = QStringLiteral("-vs-");

    static const QString &slugOf(const Tool *tool) { return tool->slug.text(); }

    const Tool *find(const QString &slug) const
    {
        const auto it = std::ranges::lower_bound(m_sorted, slug, {}, slugOf);
        return it != m_sorted.end() && slugOf(*it) == slug ? *it : nullptr;
    }

    // `whole` is "<first>-vs-<rest>"; the other pair is of `first` and a tool "<rest>-vs-<last>".
    void checkParts(const Tool &whole, const QString &first, const QString &rest)
    {
        const Tool *one = find(first);
        if (!one)
            return;
        const QString start = rest + versus;
        for (auto it = std::ranges::lower_bound(m_sorted, start, {}, slugOf);
             it != m_sorted.end() && slugOf(*it).startsWith(start); ++it) {
            const Tool *last = find(slugOf(*it).mid(start.size()));
            if (last && isPublished(*one, **it) && isPublished(whole, *last))
                add(*one, **it, whole, *last);
        }
    }

    const Comparison *chosen(const Tool &one, const Tool &other) const
    {
        for (const auto &key : {std::pair(one.id, other.id), std::pair(other.id, one.id)}) {
            if (const auto it = m_chosen.find(key); it != m_chosen.end())
                return it->second;
        }
        return nullptr;
    }

    // The first of the two has to come first in the address, too.
    bool isPublished(const Tool &one, const Tool &other) const
    {
        return one.slug < other.slug &&
               (chosen(one, other) || page::isPaired(one, other, m_context.site().pairs));
    }

    void add(const Tool &one, const Tool &other, const Tool &whole, const Tool &last)
    {
        const Comparison *mendable = chosen(one, other);
        mendable = mendable ? mendable : chosen(whole, last);
        const FieldRef field = mendable ? fieldOf(*mendable, Field::Left)
                                        : fieldOf(whole, Field::Slug);
        m_context.add(Rule::SharedAddress, field,
                      PreflightTr::tr("The comparisons %1 and %2 would share the address "
                                      "compare/%3.html. Give one of the tools another slug.")
                          .arg(pairName(one, other), pairName(whole, last),
                               comparisonAddress(whole.slug, last.slug)),
                      whole.id.text() + u':' + last.id.text());
    }

    CheckContext &m_context;
    std::vector<const Tool *> m_sorted; // by slug
    std::map<std::pair<Id, Id>, const Comparison *> m_chosen;
};

} // namespace

void checkComparisons(CheckContext &context)
{
    const page::SiteIndex &overview = context.overview();
    std::unordered_set<Id> compared;
    for (const Comparison &comparison : context.published().comparisons) {
        const Tool *left = overview.find(comparison.left);
        const Tool *right = overview.find(comparison.right);
        if (!left || !right)
            continue; // of a tool that is deleted
        compared.insert({left->id, right->id});
        checkFinished(comparison, *left, *right, Field::Left, context);
        checkFinished(comparison, *right, *left, Field::Right, context);
    }
    for (const Tool &tool : context.published().tools) {
        if (!isListed(tool) || compared.contains(tool.id) || overview.countByPolicy(tool) > 0)
            continue;
        context.add(
            Rule::NoComparison, fieldOf(tool, Field::Name),
            PreflightTr::tr("%1 is in no comparison. Compare it with a tool that it competes with.")
                .arg(page::displayName(tool)));
    }
}

void checkAddresses(CheckContext &context)
{
    SharedAddresses(context).check();
}

} // namespace vd::preflight
