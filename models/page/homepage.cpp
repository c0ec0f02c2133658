// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/homepage.h"

#include "page/listrenderer.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/pageframe.h"
#include "page/paths.h"
#include "page/personapage.h"
#include "page/values.h"

#include <algorithm>

namespace vd::page {

namespace {

constexpr size_t mostLatest = 24;
constexpr size_t mostDivided = 6;
constexpr size_t mostComparisons = 12;

using Tools = std::vector<const Tool *>;

Tools listedTools(const Contents &contents)
{
    Tools tools;
    for (const Tool &tool : contents.tools) {
        if (isListed(tool))
            tools.push_back(&tool);
    }
    return tools;
}

Tools latest(const Contents &contents)
{
    Tools tools = listedTools(contents);
    std::ranges::stable_sort(tools, std::ranges::greater(), &Tool::updatedAt);
    tools.resize(std::min(tools.size(), mostLatest));
    return tools;
}

// The most divided panels first; then those with more verdicts, then with a larger spread.
Tools divided(const Contents &contents, const ListRenderer &lists)
{
    Tools tools = listedTools(contents);
    const auto isUnited = [&](const Tool *tool) {
        const Split split = lists.splitOf(*tool);
        return split.ships == 0 || split.skips == 0;
    };
    std::erase_if(tools, isUnited);
    const auto distance = [&](const Tool *tool) {
        const Split split = lists.splitOf(*tool);
        const auto scores = tool->scorecard.scores();
        return std::tuple(std::abs(split.ships - split.skips), -split.verdicts(),
                          scores ? -scores->spread : 0);
    };
    std::ranges::stable_sort(tools, std::ranges::less(), distance);
    tools.resize(std::min(tools.size(), mostDivided));
    return tools;
}

std::string rows(const Tools &tools, const ListRenderer &lists)
{
    std::string html;
    for (const Tool *tool : tools)
        html += lists.entry(*tool, RowDetail::CategoryAndDate);
    return html;
}

std::string latestGroup(const SiteIndex &overview, const ListRenderer &lists,
                        const Context &context)
{
    const Words &words = context.words;
    Group group;
    group.id = QStringLiteral("latest_verdicts");
    group.kind = "entries";
    group.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Latest verdicts")), context);
    group.items = rows(latest(overview.contents()), lists);
    group.more = words(QT_TRANSLATE_NOOP("words", "All tools"));
    group.moreAddress = context.linkTo(paths::tools);
    return renderGroup(group, context);
}

std::string dividedGroup(const SiteIndex &overview, const ListRenderer &lists,
                         const Context &context)
{
    const Words &words = context.words;
    Group group;
    group.id = QStringLiteral("divided_panels");
    group.kind = "entries";
    group.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Split decisions")), context);
    group.intro = words(QT_TRANSLATE_NOOP("words", "Where the panel disagrees the most."));
    group.items = rows(divided(overview.contents(), lists), lists);
    return renderGroup(group, context);
}

std::string comparisonGroup(const SiteIndex &overview, const ListRenderer &lists,
                            const Context &context)
{
    const Words &words = context.words;
    const auto &chosen = overview.contents().comparisons;
    Group group;
    group.id = QStringLiteral("chosen_comparisons");
    group.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Side by side")), context);
    for (size_t i = 0; i < std::min(chosen.size(), mostComparisons); ++i)
        group.items += lists.comparison(chosen[i]);
    group.more = words(QT_TRANSLATE_NOOP("words", "All comparisons"));
    group.moreAddress = context.linkTo(paths::comparisons);
    return renderGroup(group, context);
}

std::string categoryGroup(const SiteIndex &overview, const Context &context)
{
    const Words &words = context.words;
    Group group;
    group.id = QStringLiteral("all_categories");
    group.heading = wordsHtml(words(QT_TRANSLATE_NOOP("words", "Categories")), context);
    for (const Category &category : overview.categories()) {
        const int count = overview.countListed(category);
        group.items += renderLink(
            context.linkTo(categoryPath(category.slug)), isolated(category.name),
            words(QT_TRANSLATE_N_NOOP("words", "%n tool(s)"), count), context);
    }
    return renderGroup(group, context);
}

std::string panelGroup(const SiteIndex &overview, const Context &context)
{
    Group group;
    group.id = QStringLiteral("whole_panel");
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "The panel")), context);
    for (const Persona &persona : overview.contents().roster) {
        group.items += renderLink(context.linkTo(personaPath(persona.slug)),
                                  isolated(displayName(persona)),
                                  calibration(persona, overview.contents(), context), context);
    }
    return renderGroup(group, context);
}

std::optional<qint64> lastUpdate(const Contents &contents)
{
    std::optional<qint64> last;
    for (const Tool &tool : contents.tools)
        last = std::max(last, tool.updatedAt);
    return last;
}

} // namespace

std::string renderHome(const SiteIndex &overview, const Context &context)
{
    const Words &words = context.words;
    const ListRenderer lists(overview, context);
    const Contents &contents = overview.contents();
    const QString own = context.site.home.heading.trimmed();
    Masthead masthead;
    masthead.kicker = isolatedOrNothing(context.site.kicker);
    masthead.title = isolated(own.isEmpty() ? siteName(context.site, words) : own);
    masthead.standfirst = context.site.home.standfirst.trimmed();
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    if (std::ranges::none_of(contents.tools, isListed))
        values.text("none", words(QT_TRANSLATE_NOOP("words", "No verdicts yet")));
    values.html("latest", latestGroup(overview, lists, context));
    values.html("divided", dividedGroup(overview, lists, context));
    values.html("comparisons", comparisonGroup(overview, lists, context));
    values.html("categories", categoryGroup(overview, context));
    values.html("panel", panelGroup(overview, context));
    values.html("words_language", context.wordsLanguage);
    Shell shell{.content = context.theme.render(Template::Home, values),
                .updated = lastUpdate(contents),
                .reader = true};
    Document document;
    document.siteStyle = true;
    document.path = paths::home;
    document.description = masthead.standfirst.isEmpty() ? context.site.standfirst.trimmed()
                                                         : masthead.standfirst;
    document.body = renderShell(shell, paths::home, context);
    return renderDocument(document, context);
}

} // namespace vd::page
