// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/site.h"

#include "base/json.h"
#include "panel/record.h"

namespace vd {

namespace {

const QString findingKey = QStringLiteral("finding");
const QString reasonKey = QStringLiteral("reason");
const QString byKey = QStringLiteral("by");
const QString onKey = QStringLiteral("on");

PairPolicy pairPolicy(const QString &word)
{
    const auto choices = findField(Kind::Site, Field::PublishPairs)->choices;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word == QLatin1String(choices[i]))
            return PairPolicy(i);
    }
    return PairPolicy::None;
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
        const auto part = [&](const QString &key) {
            const Json *found = item.find(key);
            return found && found->string() ? *found->string() : QString();
        };
        waivers.push_back({part(findingKey), part(reasonKey), part(byKey), part(onKey)});
    }
    return waivers;
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
    site.pairs = pairPolicy(record.text(Field::PublishPairs));
    site.cards = record.integer(Field::PublishCards) == 1;
    site.theme = record.text(Field::PublishTheme);
    site.waivers = waiversFrom(record.text(Field::PublishWaivers));
    return site;
}

} // namespace vd
