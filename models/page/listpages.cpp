// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/listpages.h"

#include "page/listrenderer.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/pageframe.h"
#include "page/partids.h"
#include "page/paths.h"
#include "page/values.h"

#include <unordered_map>

namespace vd::page {

namespace {

std::string toolGroups(const SiteIndex &overview, const Context &context)
{
    const ListRenderer lists(overview, context);
    std::unordered_map<const Category *, std::string> rows; // nullptr: no category
    std::string retired;
    for (const Tool &tool : overview.contents().tools) {
        const bool isRetired = tool.status == Status::Retired;
        (isRetired ? retired : rows[overview.categoryOf(tool)]) += lists.entry(tool);
    }
    std::string html;
    Group group;
    group.kind = "entries shelf";
    for (const Category &category : overview.categories()) {
        group.id = QLatin1String("category_") + category.slug.text();
        group.heading = isolated(category.name);
        group.address = context.linkTo(categoryPath(category.slug));
        group.items = std::move(rows[&category]);
        html += renderGroup(group, context);
    }
    group.address.clear();
    const auto addLast = [&](const QString &id, const QString &heading, std::string &items) {
        group.id = id;
        group.heading = wordsHtml(heading, context);
        group.items = std::move(items);
        html += renderGroup(group, context);
    };
    addLast(QStringLiteral("other_tools"), context.words(QT_TRANSLATE_NOOP("words", "Other tools")),
            rows[nullptr]);
    addLast(QStringLiteral("retired_tools"), context.words(QT_TRANSLATE_NOOP("words", "Retired")),
            retired);
    return html;
}

std::string chosenGroup(const SiteIndex &overview, const Context &context)
{
    const ListRenderer lists(overview, context);
    Group group;
    group.id = QStringLiteral("chosen_comparisons");
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "Chosen by the editors")),
                              context);
    for (const Comparison &comparison : overview.contents().comparisons)
        group.items += lists.comparison(comparison);
    return renderGroup(group, context);
}

// All pairs would be too many for one page, so each tool's own page lists its pairs.
std::string moreGroup(const SiteIndex &overview, const Context &context)
{
    Group group;
    group.id = QStringLiteral("more_comparisons");
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "More of each tool")),
                              context);
    for (const Tool &tool : overview.contents().tools) {
        const int count = overview.countByPolicy(tool);
        if (count == 0)
            continue;
        group.items += renderLink(
            context.linkTo(toolPath(tool.slug)) + u'#' + ids::partners, isolated(displayName(tool)),
            context.words(QT_TRANSLATE_N_NOOP("words", "%n more comparison(s)"), count), context);
    }
    return renderGroup(group, context);
}

} // namespace

std::string renderToolIndex(const SiteIndex &overview, const Context &context)
{
    const Words &words = context.words;
    const auto count = int(overview.contents().tools.size());
    const QString title = words(QT_TRANSLATE_NOOP("words", "All tools"));
    Masthead masthead;
    masthead.title = wordsHtml(title, context);
    masthead.figures = words(QT_TRANSLATE_N_NOOP("words", "%n tool(s)"), count);
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    if (count == 0)
        values.text("none", words(QT_TRANSLATE_NOOP("words", "No verdicts yet")));
    values.html("groups", toolGroups(overview, context));
    values.html("words_language", context.wordsLanguage);
    Document document;
    document.path = paths::tools;
    document.title = title;
    document.description = context.site.home.standfirst.trimmed();
    return renderInShell(document, context.theme.render(Template::Tools, values), context);
}

std::string renderCompareIndex(const SiteIndex &overview, const Context &context)
{
    const Words &words = context.words;
    const QString title = words(QT_TRANSLATE_NOOP("words", "Comparisons"));
    const std::string chosen = chosenGroup(overview, context);
    const std::string more = moreGroup(overview, context);
    Masthead masthead;
    masthead.kicker = isolatedOrNothing(context.site.kicker);
    masthead.title = wordsHtml(title, context);
    masthead.standfirst = context.site.standfirst.trimmed();
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    if (chosen.empty() && more.empty())
        values.text("none", words(QT_TRANSLATE_NOOP("words", "No comparisons yet")));
    values.html("chosen", chosen);
    values.html("more", more);
    values.html("words_language", context.wordsLanguage);
    Document document;
    document.path = paths::comparisons;
    document.title = title;
    document.description = masthead.standfirst;
    return renderInShell(document, context.theme.render(Template::Comparisons, values), context);
}

std::string renderCategory(const Category &category, const SiteIndex &overview,
                           const Context &context)
{
    const Words &words = context.words;
    const ListRenderer lists(overview, context);
    Masthead masthead;
    masthead.trail = {{context.linkTo(paths::tools),
                       wordsHtml(words(QT_TRANSLATE_NOOP("words", "Tools")), context)}};
    masthead.title = isolated(category.name);
    masthead.figures = words(QT_TRANSLATE_N_NOOP("words", "%n tool(s)"),
                             overview.countListed(category));
    const auto isHere = [&](const Tool *tool) {
        const Category *own = tool ? overview.categoryOf(*tool) : nullptr;
        return own && own->slug == category.slug;
    };
    Group tools;
    tools.id = QStringLiteral("category_tools");
    tools.kind = "entries";
    tools.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Verdicts")), context);
    for (const Tool &tool : overview.contents().tools) {
        if (isListed(tool) && isHere(&tool))
            tools.items += lists.entry(tool);
    }
    Group comparisons;
    comparisons.id = QStringLiteral("category_comparisons");
    comparisons.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Side by side")), context);
    for (const Comparison &comparison : overview.contents().comparisons) {
        if (isHere(overview.find(comparison.left)) && isHere(overview.find(comparison.right)))
            comparisons.items += lists.comparison(comparison);
    }
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    values.html("tools", renderGroup(tools, context));
    values.html("comparisons", renderGroup(comparisons, context));
    Document document;
    document.path = categoryPath(category.slug);
    document.title = isolatedPlain(category.name);
    document.description = masthead.figures;
    return renderInShell(document, context.theme.render(Template::Category, values), context);
}

} // namespace vd::page
