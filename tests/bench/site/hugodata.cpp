// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hugodata.h"

#include "base/clock.h"
#include "page/naming.h"
#include "panel/phrases.h"

namespace vd::bench {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Json text(const char *value)
{
    return Json(QString::fromUtf8(value));
}

Json seatOf(const Seat &seat, const Site &site, const Words &words)
{
    Json::Object data = {{key("review"), seat.review}};
    if (const auto verdict = seat.effectiveVerdict(site.shipThreshold)) {
        data.emplace(key("verdict"), QString::fromLatin1(tokenOf(*verdict)));
        data.emplace(key("verdict_word"), phrases::verdict(words, *verdict));
    }
    if (seat.score)
        data.emplace(key("score"), QString::number(seat.score->value()));
    return data;
}

Json seatsOf(const Tool &tool, const Contents &contents, const Words &words)
{
    Json::Object seats;
    for (const Seat &seat : tool.scorecard.seats()) {
        if (const Persona *persona = findPersona(contents.roster, seat.persona))
            seats.emplace(persona->slug.text(), seatOf(seat, contents.site, words));
    }
    return seats;
}

Json toolOf(const Tool &tool, const Contents &contents, const Words &words)
{
    const Split split = tool.scorecard.split(contents.site.shipThreshold);
    const QString category = tool.category;
    return Json::Object{
        {key("slug"), tool.slug.text()},
        {key("name"), page::displayName(tool)},
        {key("monogram"), page::monogram(tool)},
        {key("category"), category},
        {key("category_slug"), category.toLower().replace(u' ', u'-')},
        {key("tagline"), tool.tagline},
        {key("description"), tool.description},
        {key("website"), tool.website},
        {key("verdict"), QString::fromLatin1(tokenOf(split.verdict()))},
        {key("verdict_word"), phrases::verdict(words, split.verdict())},
        {key("tally"), phrases::tally(words, split)},
        {key("panel_ship"), phrases::percent(words, split.panelShip())},
        {key("open"), split.open() > 0 ? phrases::openSeats(words, split.open()) : QString()},
        {key("community"), phrases::community(words, tool.community)},
        {key("community_share"), phrases::percent(words, tool.community.shipShare())},
        {key("entry"), phrases::entry(words, tool.pricing.entry)},
        {key("pricing"), tool.pricing.text.isEmpty() ? phrases::entry(words, tool.pricing.entry)
                                                     : tool.pricing.text},
        {key("best"), tool.bestFor.isEmpty() ? tool.tagline : tool.bestFor},
        {key("updated"), isoInstant(tool.updatedAt.value_or(0))},
        {key("seats"), seatsOf(tool, contents, words)},
    };
}

Json siteOf(const Site &site)
{
    return Json::Object{
        {key("name"), site.name},
        {key("language"), site.language},
        {key("kicker"), site.kicker},
        {key("standfirst"), site.standfirst},
        {key("threshold"), site.shipThreshold},
        {key("newsletter"), Json::Object{{key("kicker"), site.newsletter.kicker},
                                         {key("heading"), site.newsletter.heading},
                                         {key("blurb"), site.newsletter.blurb},
                                         {key("action"), site.newsletter.action}}},
    };
}

Json placesOf()
{
    Json::Array places;
    for (const auto &[address, label] :
         {std::pair("../index.html", "Home"), std::pair("index.html", "Compare"),
          std::pair("../tools/index.html", "Tools"), std::pair("../search.html", "Search")})
        places.push_back(Json::Object{{key("href"), text(address)}, {key("label"), text(label)}});
    return places;
}

Json fixedWords()
{
    Json::Object words = {{key("places"), placesOf()},
                          {key("decisions"), Json::Object{{key("verdict"), text("Panel verdict")},
                                                          {key("community"), text("Community")},
                                                          {key("pricing"), text("Pricing")},
                                                          {key("best"), text("Best for")},
                                                          {key("category"), text("Category")}}}};
    for (const auto &[name, value] :
         {std::pair("skip_link", "Skip to the comparison"),
          std::pair("navigation", "Site"),
          std::pair("breadcrumb", "Breadcrumb"),
          std::pair("compare", "Compare"),
          std::pair("decision", "Decision"),
          std::pair("scorecard", "Reviewer scorecard"),
          std::pair("panel_ship", "Panel ship"),
          std::pair("community", "Community"),
          std::pair("entry", "Entry"),
          std::pair("bookmark", "Bookmark"),
          std::pair("absent", "Not on this panel"),
          std::pair("pending", "No verdict yet"),
          std::pair("email", "Email address"),
          std::pair("subscribe", "Subscribe"),
          std::pair("bookmarks", "Bookmarks"),
          std::pair("no_bookmarks", "No bookmarks yet"),
          std::pair("bookmark_hint", "Bookmark tools to save them for later"),
          std::pair("feed", "Feed"),
          std::pair("updated", "Last updated %s"),
          std::pair("method",
                    "A seat ships from a score of 60 up, unless its reviewer decided otherwise. A "
                    "panel says Ship if more than half of its verdicts ship, Mixed if exactly half "
                    "do, and Skip if fewer do; open seats do not count.")})
        words.emplace(key(name), text(value));
    return words;
}

} // namespace

Json hugoData(const Contents &contents)
{
    const Words words(contents.site.language);
    Json::Object tools;
    for (const Tool &tool : contents.tools)
        tools.emplace(tool.slug.text(), toolOf(tool, contents, words));
    Json::Array personas;
    for (const Persona &persona : contents.roster)
        personas.push_back(Json::Object{{key("slug"), persona.slug.text()},
                                        {key("name"), persona.name},
                                        {key("motto"), persona.motto},
                                        {key("color"), persona.color}});
    return Json::Object{{key("site"), siteOf(contents.site)},
                        {key("words"), fixedWords()},
                        {key("personas"), std::move(personas)},
                        {key("tools"), std::move(tools)}};
}

} // namespace vd::bench
