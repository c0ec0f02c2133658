// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/comparepage.h"

#include "page/address.h"
#include "page/jsonld.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/paths.h"
#include "page/rows.h"
#include "page/siteparts.h"
#include "page/toolparts.h"
#include "page/values.h"

#include <unordered_map>

namespace vd::page {

namespace {

using Rendered = std::unordered_map<QString, std::string>; // by part id

constexpr std::array decisionLabels = {
    QT_TRANSLATE_NOOP("words", "Panel verdict"), QT_TRANSLATE_NOOP("words", "Community"),
    QT_TRANSLATE_NOOP("words", "Pricing"),       QT_TRANSLATE_NOOP("words", "Best for"),
    QT_TRANSLATE_NOOP("words", "Category"),
};
static_assert(decisionLabels.size() == decisions.size());

void addDecisions(Values &values, const Rendered &parts, const Words &words)
{
    std::vector<Values> rows;
    for (const Decision decision : decisions) {
        Values row;
        row.text("label", words(decisionLabels.at(size_t(decision))));
        row.html("left", parts.at(ids::decision(decision, Side::Left)));
        row.html("right", parts.at(ids::decision(decision, Side::Right)));
        rows.push_back(std::move(row));
    }
    values.list("decisions", std::move(rows));
}

void addScorecard(Values &values, const Rendered &parts, const Pairing &pairing)
{
    std::vector<Values> rows;
    for (const Persona *persona : rowsOf(pairing)) {
        Values row;
        row.text("id", persona->slug.text());
        row.html("persona", parts.at(ids::persona(persona->slug)));
        row.html("left", parts.at(ids::seat(persona->slug, Side::Left)));
        row.html("right", parts.at(ids::seat(persona->slug, Side::Right)));
        rows.push_back(std::move(row));
    }
    values.list("rows", std::move(rows));
}

} // namespace

std::vector<Part> partsOf(const Pairing &pairing)
{
    std::vector<Part> parts;
    const auto add = [&](const QString &id, auto render) { parts.push_back({id, render}); };
    const auto tool = [&](Side side) -> const Tool & {
        return side == Side::Left ? pairing.left : pairing.right;
    };
    // Renders a part for each side, with the tool on that side.
    const auto addBoth = [&](auto id, auto render) {
        for (const Side side : sides)
            add(id(side), [&shown = tool(side), side, render](const Context &context) {
                return render(shown, side, context);
            });
    };
    add(ids::header, [&](const Context &context) { return renderHeader(pairing, context); });
    addBoth(ids::card, renderCard);
    addBoth(ids::decisionName, renderDecisionName);
    for (const Decision decision : decisions)
        addBoth([=](Side side) { return ids::decision(decision, side); },
                [=](const Tool &shown, Side side, const Context &context) {
                    return renderDecision(decision, shown, side, context);
                });
    addBoth(ids::scorecardName, renderScorecardName);
    for (const Persona *persona : rowsOf(pairing)) {
        add(ids::persona(persona->slug),
            [=](const Context &context) { return renderPersona(*persona, context); });
        addBoth([=](Side side) { return ids::seat(persona->slug, side); },
                [=](const Tool &shown, Side side, const Context &context) {
                    return renderSeat(*persona, shown, side, context);
                });
    }
    if (webAddress(pairing.site.newsletter.action))
        add(ids::newsletter, renderNewsletter);
    add(ids::bookmarks, renderBookmarks);
    add(ids::footer, [&](const Context &context) { return renderFooter(pairing, context); });
    return parts;
}

QByteArray renderPart(const Pairing &pairing, const QString &id, const Theme &theme)
{
    for (const Part &part : partsOf(pairing)) {
        if (part.id == id)
            return QByteArray::fromStdString(part.render(Context(pairing.site, theme)));
    }
    return {};
}

std::string renderCompareBody(const Pairing &pairing,
                              const std::function<std::string(const Part &)> &partHtml,
                              const Context &context)
{
    const Words &words = context.words;
    Rendered parts;
    for (const Part &part : partsOf(pairing))
        parts.emplace(part.id, partHtml(part));
    Values values;
    const auto part = [&](const char *name, const QString &id) { values.html(name, parts.at(id)); };
    part("header", ids::header);
    part("card_left", ids::card(Side::Left));
    part("card_right", ids::card(Side::Right));
    part("decision_left", ids::decisionName(Side::Left));
    part("decision_right", ids::decisionName(Side::Right));
    part("scorecard_left", ids::scorecardName(Side::Left));
    part("scorecard_right", ids::scorecardName(Side::Right));
    if (const auto newsletter = parts.find(ids::newsletter); newsletter != parts.end())
        values.html("newsletter", newsletter->second);
    part("bookmarks", ids::bookmarks);
    part("footer", ids::footer);
    addDecisions(values, parts, words);
    addScorecard(values, parts, pairing);
    values.html("navigation", renderNavigation(QString(), context));
    values.text("skip_link", words(QT_TRANSLATE_NOOP("words", "Skip to the comparison")));
    values.text("decision", words(QT_TRANSLATE_NOOP("words", "Decision")));
    values.text("scorecard", words(QT_TRANSLATE_NOOP("words", "Reviewer scorecard")));
    values.text("no_reviews", words(QT_TRANSLATE_NOOP("words", "No reviews yet")));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Compare, values);
}

Document compareDocument(const Pairing &pairing, std::string body, const Context &context)
{
    const QString own = pairing.comparison.standfirst.trimmed();
    Document document;
    document.path = comparisonPath(pairing.left.slug, pairing.right.slug);
    document.title = isolatedTitle(pairing, context.words);
    document.description = own.isEmpty() ? context.site.standfirst.trimmed() : own;
    document.body = std::move(body);
    document.data = comparisonData(pairing, context);
    document.kind = QStringLiteral("article");
    document.dataImages = showsLogo(pairing.left) || showsLogo(pairing.right);
    if (context.site.cards)
        document.image = cardPath(pairing.left.slug, pairing.right.slug);
    return document;
}

std::string renderComparePage(const Pairing &pairing, const Context &context)
{
    const auto render = [&](const Part &part) { return part.render(context); };
    return renderDocument(
        compareDocument(pairing, renderCompareBody(pairing, render, context), context), context);
}

QByteArray renderComparePage(const Pairing &pairing, const Theme &theme)
{
    return QByteArray::fromStdString(renderComparePage(pairing, Context(pairing.site, theme)));
}

} // namespace vd::page
