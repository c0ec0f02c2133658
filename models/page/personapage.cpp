// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/personapage.h"

#include "page/listrenderer.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/pageframe.h"
#include "page/paths.h"
#include "page/values.h"

#include <unordered_map>

namespace vd::page {

namespace {

void addTraits(Values &values, const char *name, const char *headingName, const QString &heading,
               const QStringList &lines)
{
    std::vector<Values> items;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            items.emplace_back().text("line", line.trimmed());
    }
    if (!items.empty())
        values.text(headingName, heading);
    values.list(name, std::move(items));
}

std::string renderVerdicts(const Persona &persona, const SiteIndex &overview,
                           const Context &context)
{
    const ListRenderer lists(overview, context);
    std::unordered_map<const Category *, std::string> lines; // nullptr: no category
    for (const Tool &tool : overview.contents().tools) {
        const Seat *seat = isListed(tool) ? tool.scorecard.seatOf(persona.id) : nullptr;
        if (seat)
            lines[overview.categoryOf(tool)] += lists.verdict(tool, *seat, persona.slug.text());
    }
    std::string html;
    Group group;
    group.kind = "lines";
    for (const Category &category : overview.categories()) {
        group.id = QLatin1String("category_") + category.slug.text();
        group.heading = isolated(category.name);
        group.address = context.linkTo(categoryPath(category.slug));
        group.items = std::move(lines[&category]);
        html += renderGroup(group, context);
    }
    group.address.clear();
    group.id = QStringLiteral("other_tools");
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "Other tools")), context);
    group.items = std::move(lines[nullptr]);
    return html + renderGroup(group, context);
}

} // namespace

QString calibration(const Persona &persona, const Contents &contents, const Context &context)
{
    Split split; // of one persona over many tools
    for (const Tool &tool : contents.tools) {
        const Seat *seat = isListed(tool) ? tool.scorecard.seatOf(persona.id) : nullptr;
        if (seat)
            split.count(seat->effectiveVerdict(context.site.shipThreshold));
    }
    if (split.verdicts() == 0)
        return {};
    return context.words(QT_TRANSLATE_NOOP("words", "Ships %1 of %2"))
        .arg(split.ships)
        .arg(split.verdicts());
}

std::string renderPersonaPage(const Persona &persona, const SiteIndex &overview,
                              const Context &context)
{
    const Words &words = context.words;
    const QString panel = words(QT_TRANSLATE_NOOP("words", "The panel"));
    Masthead masthead;
    masthead.trail = {
        {context.linkTo(paths::home) + QLatin1String("#whole_panel"), wordsHtml(panel, context)}};
    masthead.title = isolated(displayName(persona));
    masthead.standfirst = persona.motto.trimmed();
    masthead.figures = calibration(persona, overview.contents(), context);
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    values.text("stance", persona.stance.trimmed());
    addTraits(values, "likes", "likes_heading", words(QT_TRANSLATE_NOOP("words", "Looks for")),
              persona.likes);
    addTraits(values, "dislikes", "dislikes_heading", words(QT_TRANSLATE_NOOP("words", "Wary of")),
              persona.dislikes);
    if (masthead.figures.isEmpty())
        values.text("none", words(QT_TRANSLATE_NOOP("words", "No verdicts yet")));
    values.html("groups", renderVerdicts(persona, overview, context));
    values.html("words_language", context.wordsLanguage);
    const Shell shell{.content = context.theme.render(Template::PersonaPage, values)};
    Document document;
    document.path = personaPath(persona.slug);
    document.title = isolatedPlain(displayName(persona));
    document.description = masthead.standfirst;
    document.kind = QStringLiteral("profile");
    document.body = renderShell(shell, document.path, context);
    return renderDocument(document, context);
}

} // namespace vd::page
