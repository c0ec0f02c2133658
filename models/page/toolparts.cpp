// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/toolparts.h"

#include "page/address.h"
#include "page/markdown.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/paths.h"
#include "page/values.h"

#include "panel/fieldrule.h"
#include "panel/phrases.h"

#include <QUrl>

namespace vd::page {

namespace {

constexpr const char *none = "—";

// The name of a verdict, its word for readers, and its shape.
template<typename V>
void addVerdict(Values &values, V verdict, const Context &context)
{
    values.text("verdict", QLatin1String(tokenOf(verdict)));
    values.text("verdict_word", phrases::verdict(context.words, verdict));
    values.html("shape", renderShape(tokenOf(verdict), context));
}

bool isBase64(const QString &text)
{
    const auto digit = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'+' || c == u'/';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), digit);
    return end != text.begin() && text.end() - end <= 2 &&
           std::all_of(end, text.end(), [](QChar c) { return c == u'='; });
}

void addLink(Values &values, const QString &website)
{
    if (const auto address = webAddress(website)) {
        values.html("website", address->toStdString());
        values.text("website_name", QUrl::fromEncoded(*address).host());
    }
}

void addSeat(Values &values, const Seat &seat, const Context &context)
{
    if (const auto verdict = seat.effectiveVerdict(context.site.shipThreshold))
        addVerdict(values, *verdict, context);
    else if (seat.isHidden)
        values.text("pending", phrases::hidden(context.words));
    else
        values.text("pending", context.words(QT_TRANSLATE_NOOP("words", "No verdict yet")));
    if (seat.score) {
        values.text("score", QString::number(seat.score->value()));
        values.text("threshold", QString::number(context.site.shipThreshold));
    }
    values.html("review", renderMarkdown(seat.review));
}

} // namespace

std::string renderShape(const char *verdict, const Context &context)
{
    Values values;
    values.flag(verdict);
    return context.theme.render(Template::Shape, values);
}

bool showsLogo(const Tool &tool)
{
    const FieldSpec &mime = *findField(Kind::Tool, Field::LogoMime);
    return !tool.logo.mime.isEmpty() && !findFault(mime, tool.logo.mime) &&
           isBase64(tool.logo.data);
}

void addCard(Values &values, const Tool &tool, const Context &context)
{
    const Words &words = context.words;
    const PublishedVerdict published = publishedVerdict(tool, context.site);
    values.text("slug", tool.slug.text());
    values.text("name", displayName(tool));
    values.text("page", context.linkTo(toolPath(tool.slug)));
    values.text("monogram", monogram(tool));
    if (showsLogo(tool)) {
        values.text("logo",
                    QStringLiteral("data:%1;base64,%2").arg(tool.logo.mime, tool.logo.data));
        values.text("logo_alt", tool.logo.alt);
    }
    values.text("category", tool.category.trimmed());
    values.text("tagline", tool.tagline.trimmed());
    addVerdict(values, published.verdict(), context);
    values.text("panel_ship", phrases::percent(words, published.panelShip()));
    values.text("panel_ship_label", words(QT_TRANSLATE_NOOP("words", "Panel ship")));
    if (published.open() > 0)
        values.text("open", phrases::openSeats(words, published.open()));
    values.text("community", phrases::percent(words, tool.community.shipShare()));
    values.text("community_label", words(QT_TRANSLATE_NOOP("words", "Community")));
    values.text("entry", phrases::entry(words, tool.pricing.entry));
    values.text("entry_label", words(QT_TRANSLATE_NOOP("words", "Entry")));
    values.html("description", renderMarkdown(tool.description));
    addLink(values, tool.website);
    values.text("bookmark_label", words(QT_TRANSLATE_NOOP("words", "Bookmark")));
    values.html("words_language", context.wordsLanguage);
}

std::string renderCard(const Tool &tool, Side side, const Context &context)
{
    Values values;
    values.text("id", ids::card(side));
    addCard(values, tool, context);
    return context.theme.render(Template::Card, values);
}

std::string renderDecisionName(const Tool &tool, Side side, const Context &context)
{
    Values values;
    values.text("id", ids::decisionName(side)).text("name", displayName(tool));
    return context.theme.render(Template::DecisionName, values);
}

std::string renderScorecardName(const Tool &tool, Side side, const Context &context)
{
    Values values;
    values.text("id", ids::scorecardName(side)).text("name", displayName(tool));
    return context.theme.render(Template::ScorecardName, values);
}

std::string renderDecision(Decision decision, const Tool &tool, Side side, const Context &context)
{
    const Words &words = context.words;
    const auto firstOf = [](std::initializer_list<QString> texts) {
        const auto shown = std::find_if(texts.begin(), texts.end(), [](const QString &text) {
            return !text.trimmed().isEmpty();
        });
        return shown == texts.end() ? QString::fromUtf8(none) : *shown;
    };
    Values values;
    values.text("id", ids::decision(decision, side));
    values.html("words_language", context.wordsLanguage);
    switch (decision) {
    case Decision::Verdict: {
        const PublishedVerdict published = publishedVerdict(tool, context.site);
        addVerdict(values, published.verdict(), context);
        values.text("tally", phrases::tally(words, published));
        break;
    }
    case Decision::Community:
        values.text("phrase", phrases::community(words, tool.community));
        break;
    case Decision::Pricing:
        values.text("text",
                    firstOf({tool.pricing.text, phrases::entry(words, tool.pricing.entry)}));
        break;
    case Decision::BestFor: values.text("text", firstOf({tool.bestFor, tool.tagline})); break;
    case Decision::Category: values.text("text", firstOf({tool.category})); break;
    }
    return context.theme.render(Template::DecisionCell, values);
}

std::string renderPersona(const Persona &persona, const Context &context)
{
    const FieldSpec &color = *findField(Kind::Persona, Field::Color);
    Values values;
    values.text("id", ids::persona(persona.slug));
    values.text("name", displayName(persona));
    values.text("page", context.linkTo(personaPath(persona.slug)));
    values.text("motto", persona.motto.trimmed());
    if (!persona.color.isEmpty() && !findFault(color, persona.color))
        values.text("color", persona.color);
    return context.theme.render(Template::Persona, values);
}

std::string renderSeat(const Persona &persona, const Tool &tool, Side side, const Context &context)
{
    Values values;
    values.text("id", ids::seat(persona.slug, side));
    values.text("tool", displayName(tool));
    values.html("words_language", context.wordsLanguage);
    if (const Seat *seat = tool.scorecard.seatOf(persona.id))
        addSeat(values, *seat, context);
    else
        values.text("absent", context.words(QT_TRANSLATE_NOOP("words", "Not on this panel")));
    return context.theme.render(Template::Seat, values);
}

std::string renderOwnSeat(const Persona &persona, const Seat &seat, const Context &context)
{
    const QString author = seat.author.trimmed();
    Values values;
    values.text("id", ids::ownSeat(persona.slug));
    values.html("words_language", context.wordsLanguage);
    addSeat(values, seat, context);
    values.flag("byline", !author.isEmpty() || !seat.reviewedOn.isEmpty());
    values.text("author", author);
    if (!seat.reviewedOn.isEmpty()) {
        values.text("reviewed_date", seat.reviewedOn);
        values.text("reviewed", context.words.date(seat.reviewedOn));
    }
    return context.theme.render(Template::Seat, values);
}

} // namespace vd::page
