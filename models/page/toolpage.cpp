// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/toolpage.h"

#include "page/document.h"
#include "page/jsonld.h"
#include "page/markdown.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/pageframe.h"
#include "page/paths.h"
#include "page/sharing.h"
#include "page/toolparts.h"
#include "page/values.h"

#include "base/clock.h"
#include "panel/phrases.h"

#include <QLocale>

namespace vd::page {

namespace {

std::string mastheadOf(const Tool &tool, const SiteIndex &overview, const Context &context)
{
    const QString tools = context.words(QT_TRANSLATE_NOOP("words", "Tools"));
    Masthead masthead;
    masthead.trail = {{context.linkTo(paths::tools), wordsHtml(tools, context)}};
    if (const Category *category = overview.categoryOf(tool)) {
        masthead.trail.push_back(
            {context.linkTo(categoryPath(category->slug)), isolated(category->name)});
    }
    masthead.kicker = isolatedOrNothing(tool.category);
    masthead.title = isolated(displayName(tool));
    masthead.standfirst = tool.tagline.trimmed();
    return renderMasthead(masthead, context);
}

// The rows of a compare page's decision table, with what only a tool's own page says.
class Facts
{
public:
    Facts(const Tool &tool, const SiteIndex &overview, const Context &context)
        : m_tool(tool)
        , m_context(context)
    {
        add(QT_TRANSLATE_NOOP("words", "Panel verdict"), Decision::Verdict);
        addMean();
        add(QT_TRANSLATE_NOOP("words", "Community"), Decision::Community);
        add(QT_TRANSLATE_NOOP("words", "Pricing"), Decision::Pricing);
        addDate(QT_TRANSLATE_NOOP("words", "Price checked"), "fact_checked",
                tool.pricing.checkedOn);
        add(QT_TRANSLATE_NOOP("words", "Best for"), Decision::BestFor);
        addCategory(overview.categoryOf(tool));
        if (tool.updatedAt)
            addDate(QT_TRANSLATE_NOOP("words", "Updated"), "fact_updated", utcDay(*tool.updatedAt));
    }

    std::vector<Values> take() { return std::move(m_rows); }

private:
    void add(const char *label, Decision decision)
    {
        add(label, renderDecision(decision, m_tool, Side::Left, m_context));
    }

    void add(const char *label, const std::string &cell)
    {
        m_rows.emplace_back().text("label", m_context.words(label)).html("cell", cell);
    }

    void addPhrase(const char *label, const char *id, const QString &phrase)
    {
        Values values;
        values.html("id", id).text("phrase", phrase);
        values.html("words_language", m_context.wordsLanguage);
        add(label, m_context.theme.render(Template::DecisionCell, values));
    }

    void addMean()
    {
        const auto scores = m_tool.scorecard.scores();
        if (!scores)
            return;
        const QString mean = QLocale(m_context.words.language()).toString(scores->mean, 'f', 1);
        addPhrase(QT_TRANSLATE_NOOP("words", "Mean score"), "fact_score",
                  mean + QLatin1String("/100"));
    }

    void addDate(const char *label, const char *id, const QString &date)
    {
        if (!date.isEmpty())
            addPhrase(label, id, m_context.words.date(date));
    }

    void addCategory(const Category *category)
    {
        const char *label = QT_TRANSLATE_NOOP("words", "Category");
        if (!category)
            return add(label, Decision::Category);
        Values values;
        values.text("id", ids::decision(Decision::Category, Side::Left));
        values.text("text", category->name);
        values.text("address", m_context.linkTo(categoryPath(category->slug)));
        add(label, m_context.theme.render(Template::DecisionCell, values));
    }

    const Tool &m_tool;
    const Context &m_context;
    std::vector<Values> m_rows;
};

std::vector<Values> seatsOf(const Tool &tool, const Roster &roster, const Context &context)
{
    std::vector<Values> rows;
    for (const Persona &persona : roster) {
        if (const Seat *seat = tool.scorecard.seatOf(persona.id)) {
            rows.emplace_back()
                .text("id", persona.slug.text())
                .html("persona", renderPersona(persona, context))
                .html("seat", renderOwnSeat(persona, *seat, context));
        }
    }
    return rows;
}

std::string partnersOf(const Tool &tool, const SiteIndex &overview, const Context &context)
{
    Group group;
    group.id = ids::partners;
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "Compare with")), context);
    for (const Partner &partner : overview.partnersOf(tool)) {
        group.items += renderLink(context.linkTo(comparisonPath(tool.slug, partner.tool->slug)),
                                  isolated(displayName(*partner.tool)), QString(), context);
    }
    return renderGroup(group, context);
}

std::string renderChange(const VerdictChange &change, const Context &context)
{
    const auto add = [&](Values &values, const char *kind, const char *wordName,
                         const char *shapeName, PanelVerdict verdict) {
        values.html(kind, tokenOf(verdict));
        values.text(wordName, phrases::verdict(context.words, verdict));
        values.html(shapeName, renderShape(tokenOf(verdict), context));
    };
    Values values;
    values.text("date", change.on);
    values.text("date_words", context.words.date(change.on));
    add(values, "from", "from_word", "from_shape", change.from);
    add(values, "to", "to_word", "to_shape", change.to);
    values.text("became", context.words(QT_TRANSLATE_NOOP("words", "became")));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Change, values) + '\n';
}

std::string historyOf(const Tool &tool, const Context &context)
{
    Group group;
    group.id = QStringLiteral("verdict_history");
    group.kind = "changes";
    group.heading = wordsHtml(context.words(QT_TRANSLATE_NOOP("words", "How the verdict changed")),
                              context);
    for (auto change = tool.verdictHistory.rbegin(); change != tool.verdictHistory.rend(); ++change)
        group.items += renderChange(*change, context);
    return renderGroup(group, context);
}

std::string renderTake(const Tool &tool, const Context &context)
{
    if (tool.panelTake.trimmed().isEmpty())
        return {};
    Values values;
    values.text("id", ids::take);
    values.text("heading", context.words(QT_TRANSLATE_NOOP("words", "The panel's take")));
    values.html("text", renderMarkdown(tool.panelTake));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Take, values);
}

std::string renderContent(const Tool &tool, const SiteIndex &overview, const Context &context)
{
    const Words &words = context.words;
    Values values;
    values.text("id", ids::toolCard);
    addCard(values, tool, context);
    values.html("masthead", mastheadOf(tool, overview, context));
    if (tool.status == Status::Retired) {
        values.text("notice", words(QT_TRANSLATE_NOOP(
                                  "words", "Retired: this tool is no longer followed, and its "
                                           "verdict stays as it was.")));
    }
    values.text("facts", words(QT_TRANSLATE_NOOP("words", "In short")));
    values.list("rows", Facts(tool, overview, context).take());
    values.html("take", renderTake(tool, context));
    values.text("panel", words(QT_TRANSLATE_NOOP("words", "The panel")));
    values.list("seats", seatsOf(tool, overview.contents().roster, context));
    values.text("no_reviews", words(QT_TRANSLATE_NOOP("words", "No reviews yet")));
    values.html("partners", partnersOf(tool, overview, context));
    values.html("history", historyOf(tool, context));
    values.html("share", renderSharing(tool, context));
    return context.theme.render(Template::Tool, values);
}

} // namespace

std::string renderTool(const Tool &tool, const SiteIndex &overview, const Context &context)
{
    const QString tagline = tool.tagline.trimmed();
    const QString verdict = phrases::panel(context.words, publishedVerdict(tool, context.site));
    const Shell shell{.content = renderContent(tool, overview, context),
                      .updated = tool.updatedAt,
                      .reader = true};
    Document document;
    document.path = toolPath(tool.slug);
    document.title = isolatedPlain(displayName(tool));
    document.description = tagline.isEmpty() ? verdict : verdict + QStringLiteral(" · ") + tagline;
    document.data = toolData(tool, overview.contents().roster, context);
    document.kind = QStringLiteral("article");
    document.dataImages = showsLogo(tool);
    document.body = renderShell(shell, document.path, context);
    if (context.site.cards)
        document.image = cardPath(tool.slug);
    return renderDocument(document, context);
}

} // namespace vd::page
