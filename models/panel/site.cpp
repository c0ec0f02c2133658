// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/site.h"

#include "base/jsonreader.h"
#include "panel/record.h"
#include "panel/tokens.h"

namespace vd {

static_assert(pairPolicyTokens.size() == size_t(PairPolicy::All) + 1);
static_assert(tiePolicyTokens.size() == size_t(TiePolicy::Hold) + 1);

namespace {

const QString findingKey = QStringLiteral("finding");
const QString reasonKey = QStringLiteral("reason");
const QString byKey = QStringLiteral("by");
const QString onKey = QStringLiteral("on");
const QString nameKey = QStringLiteral("name");
const QString queryKey = QStringLiteral("query");

QString textAt(const Json &item, const QString &key)
{
    const Json *found = item.find(key);
    return found && found->string() ? *found->string() : QString();
}

} // namespace

QString waiversText(const std::vector<Waiver> &waivers)
{
    Json::Array items;
    for (const Waiver &waiver : waivers) {
        items.push_back(Json::Object{{findingKey, waiver.finding},
                                     {reasonKey, waiver.reason},
                                     {byKey, waiver.by},
                                     {onKey, waiver.on}});
    }
    return QString::fromUtf8(writeJson(Json(std::move(items))));
}

std::vector<Waiver> waiversFrom(const QString &text)
{
    std::vector<Waiver> waivers;
    const auto json = readJson(text.toUtf8());
    if (!json || !json->array())
        return waivers;
    for (const Json &item : *json->array()) {
        waivers.push_back({textAt(item, findingKey), textAt(item, reasonKey), textAt(item, byKey),
                           textAt(item, onKey)});
    }
    return waivers;
}

QString queriesText(const std::vector<SavedQuery> &queries)
{
    Json::Array items;
    for (const SavedQuery &saved : queries)
        items.push_back(Json::Object{{nameKey, saved.name}, {queryKey, saved.query}});
    return QString::fromUtf8(writeJson(Json(std::move(items))));
}

std::vector<SavedQuery> queriesFrom(const QString &text)
{
    std::vector<SavedQuery> queries;
    const auto json = readJson(text.toUtf8());
    if (!json || !json->array())
        return queries;
    for (const Json &item : *json->array())
        queries.push_back({textAt(item, nameKey), textAt(item, queryKey)});
    return queries;
}

TiePolicy tiePolicyFrom(const QString &word)
{
    return fromToken<TiePolicy>(tiePolicyTokens, word).value_or(TiePolicy::Mixed);
}

Site Site::from(const Record &record)
{
    Site site;
    site.name = record.text(Field::Name);
    site.baseUrl = record.text(Field::BaseUrl);
    site.language = record.text(Field::Language);
    site.kicker = record.text(Field::Kicker);
    site.standfirst = record.text(Field::Standfirst);
    site.shipThreshold = int(record.integer(Field::ShipThreshold));
    site.newsletter = {record.text(Field::NewsletterKicker), record.text(Field::NewsletterHeading),
                       record.text(Field::NewsletterBlurb), record.text(Field::NewsletterAction)};
    site.bookmarks = {record.text(Field::BookmarksHeading), record.text(Field::BookmarksEmpty),
                      record.text(Field::BookmarksHint)};
    site.home = {record.text(Field::HomeHeading), record.text(Field::HomeStandfirst)};
    site.pairs = fromToken<PairPolicy>(pairPolicyTokens, record.text(Field::PublishPairs))
                     .value_or(PairPolicy::None);
    site.cards = record.integer(Field::PublishCards) == 1;
    site.theme = record.text(Field::PublishTheme);
    site.waivers = waiversFrom(record.text(Field::PublishWaivers));
    site.tie = tiePolicyFrom(record.text(Field::PanelTie));
    site.blind = record.integer(Field::PanelBlind) == 1;
    site.queries = queriesFrom(record.text(Field::PanelQueries));
    return site;
}

} // namespace vd
