// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/jsonld.h"

#include "page/address.h"
#include "page/document.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/partids.h"
#include "page/paths.h"

#include "base/clock.h"
#include "base/json.h"

#include <algorithm>
#include <cmath>

namespace vd::page {

namespace {

const QString typeKey = QStringLiteral("@type");
const QString nameKey = QStringLiteral("name");

Json json(const QString &text)
{
    return Json(QString::fromStdString(cleanUtf8(text)));
}

// An entry of a list; positions start at 1.
Json listItem(int position, const QString &name, const QString &url)
{
    Json::Object item = {{typeKey, json(QStringLiteral("ListItem"))},
                         {QStringLiteral("position"), Json(position)},
                         {nameKey, json(name)}};
    if (!url.isEmpty())
        item.emplace(QStringLiteral("item"), json(url));
    return item;
}

Json list(const QString &type, Json::Array items)
{
    return Json::Object{{typeKey, json(type)},
                        {QStringLiteral("itemListElement"), std::move(items)}};
}

Json breadcrumb(const Pairing &pairing, const Context &context, const QString &url)
{
    const QString compare = context.words(QT_TRANSLATE_NOOP("words", "Compare"));
    return list(QStringLiteral("BreadcrumbList"),
                {listItem(1, compare, siteAddress(paths::comparisons, context)),
                 listItem(2, plainPair(pairing, context.words), url)});
}

Json tools(const Pairing &pairing, const QString &url)
{
    const auto anchor = [&](Side side) {
        return url.isEmpty() ? QString() : url + u'#' + ids::card(side);
    };
    return list(QStringLiteral("ItemList"),
                {listItem(1, displayName(pairing.left), anchor(Side::Left)),
                 listItem(2, displayName(pairing.right), anchor(Side::Right))});
}

std::string written(const Json &data)
{
    return writeJson(data).replace("<", "\\u003c").toStdString();
}

Json::Object thing(const char *type)
{
    return {{typeKey, json(QLatin1String(type))}};
}

Json::Object rating(const char *type, const Json &value)
{
    Json::Object rating = thing(type);
    rating.emplace(QStringLiteral("ratingValue"), value);
    rating.emplace(QStringLiteral("worstRating"), Json(Score::lowest));
    rating.emplace(QStringLiteral("bestRating"), Json(Score::highest));
    return rating;
}

// nullopt unless the tool is free, or has an amount with a currency.
std::optional<Json> offer(const Pricing &pricing)
{
    const bool isFree = pricing.entry == PriceEntry::Free;
    const QString currency = pricing.currency.trimmed();
    if (!isFree && (!pricing.amount || currency.isEmpty()))
        return {};
    Json::Object offer = thing("Offer");
    offer.emplace(QStringLiteral("price"), isFree ? Json(0) : Json(*pricing.amount));
    if (!currency.isEmpty())
        offer.emplace(QStringLiteral("priceCurrency"), json(currency));
    return Json(std::move(offer));
}

std::optional<Json> author(const Seat &seat, const Site &site)
{
    const QString editor = seat.author.trimmed();
    const QString publication = site.name.trimmed();
    if (editor.isEmpty() && publication.isEmpty())
        return {};
    Json::Object author = thing(editor.isEmpty() ? "Organization" : "Person");
    author.emplace(nameKey, json(editor.isEmpty() ? publication : editor));
    return Json(std::move(author));
}

Json review(const Persona &persona, const Seat &seat, const Context &context)
{
    Json::Object review = thing("Review");
    review.emplace(nameKey, json(displayName(persona)));
    if (auto by = author(seat, context.site))
        review.emplace(QStringLiteral("author"), std::move(*by));
    if (seat.score)
        review.emplace(QStringLiteral("reviewRating"), rating("Rating", seat.score->value()));
    if (!seat.reviewedOn.isEmpty()) {
        review.emplace(QStringLiteral("datePublished"),
                       json(seat.reviewedOn + QStringLiteral("T00:00:00.000Z")));
    }
    return Json(std::move(review));
}

// The reviews of seats that have a score or a review.
Json::Array reviews(const Tool &tool, const Roster &roster, const Context &context)
{
    Json::Array reviews;
    for (const Persona &persona : roster) {
        const Seat *seat = tool.scorecard.seatOf(persona.id);
        if (seat && (seat->score || !seat->review.trimmed().isEmpty()))
            reviews.push_back(review(persona, *seat, context));
    }
    return reviews;
}

Json aggregate(const Scorecard &scorecard, const ScoreSummary &scores)
{
    const auto count = std::ranges::count_if(
        scorecard.seats(), [](const Seat &seat) { return seat.score.has_value(); });
    Json::Object all = rating("AggregateRating", Json(std::round(scores.mean * 10) / 10));
    all.emplace(QStringLiteral("ratingCount"), Json(qint64(count)));
    return Json(std::move(all));
}

} // namespace

std::string jsonText(const QString &text)
{
    const std::string quoted = written(json(text));
    return quoted.substr(1, quoted.size() - 2);
}

std::string toolData(const Tool &tool, const Roster &roster, const Context &context)
{
    Json::Object data = thing("SoftwareApplication");
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            data.emplace(QLatin1String(key), json(text));
    };
    add("@context", QStringLiteral("https://schema.org"));
    add("name", displayName(tool));
    add("description", tool.tagline.trimmed());
    add("applicationCategory", tool.category.trimmed());
    add("url", siteAddress(toolPath(tool.slug), context));
    if (const auto website = webAddress(tool.website))
        add("sameAs", QString::fromLatin1(*website));
    if (tool.updatedAt)
        add("dateModified", isoInstant(*tool.updatedAt));
    if (auto known = offer(tool.pricing))
        data.emplace(QStringLiteral("offers"), std::move(*known));
    if (auto all = reviews(tool, roster, context); !all.empty())
        data.emplace(QStringLiteral("review"), std::move(all));
    if (const auto scores = tool.scorecard.scores())
        data.emplace(QStringLiteral("aggregateRating"), aggregate(tool.scorecard, *scores));
    return written(Json(std::move(data)));
}

std::string comparisonData(const Pairing &pairing, const Context &context)
{
    const QString url = siteAddress(comparisonPath(pairing.left.slug, pairing.right.slug), context);
    Json::Object page = {
        {QStringLiteral("@context"), json(QStringLiteral("https://schema.org"))},
        {typeKey, json(QStringLiteral("WebPage"))},
        {nameKey, json(plainTitle(pairing, context.words))},
        {QStringLiteral("inLanguage"), json(context.language)},
        {QStringLiteral("breadcrumb"), breadcrumb(pairing, context, url)},
        {QStringLiteral("mainEntity"), tools(pairing, url)},
    };
    if (!url.isEmpty())
        page.emplace(QStringLiteral("url"), json(url));
    if (const auto updated = lastUpdate(pairing))
        page.emplace(QStringLiteral("dateModified"), json(isoInstant(*updated)));
    return written(Json(std::move(page)));
}

} // namespace vd::page
