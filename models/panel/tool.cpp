// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/tool.h"

#include "base/jsonreader.h"
#include "panel/record.h"
#include "panel/tokens.h"

namespace vd {

static_assert(statusTokens.size() == size_t(Status::Retired) + 1);
static_assert(priceEntryTokens.size() == size_t(PriceEntry::Contact) + 1);

namespace {

// Leaves out entries that cannot be read, so that a damaged record still makes a tool.
template<typename T>
std::vector<T> listOf(const QString &text, std::optional<T> (*read)(const Json &))
{
    std::vector<T> list;
    const auto json = readJson(text.toUtf8());
    if (!json || !json->array())
        return list;
    for (const Json &item : *json->array()) {
        if (auto value = read(item))
            list.push_back(std::move(*value));
    }
    return list;
}

std::optional<Slug> slugFrom(const Json &json)
{
    const auto slug = Slug::from(json.string() ? *json.string() : QString());
    return slug ? std::optional(*slug) : std::nullopt;
}

std::optional<VerdictChange> verdictChangeFrom(const Json &json)
{
    const auto part = [&](const char *key) {
        const Json *found = json.find(QLatin1String(key));
        return found && found->string() ? *found->string() : QString();
    };
    const auto from = panelVerdictFrom(part("from"));
    const auto to = panelVerdictFrom(part("to"));
    if (!from || !to)
        return {};
    return VerdictChange{part("on"), *from, *to};
}

} // namespace

const char *tokenOf(Status status)
{
    return tokenIn(statusTokens, status);
}

const char *tokenOf(PriceEntry entry)
{
    return tokenIn(priceEntryTokens, entry);
}

std::optional<PriceEntry> priceEntryFrom(const QString &word)
{
    return fromToken<PriceEntry>(priceEntryTokens, word);
}

std::optional<Status> statusFrom(const QString &word)
{
    return fromToken<Status>(statusTokens, word);
}

Tool Tool::from(const Record &record, Scorecard scorecard, const NoteTally &notes)
{
    Tool tool;
    tool.id = record.id();
    tool.slug = Slug::from(record.text(Field::Slug)).value_or(Slug());
    tool.name = record.text(Field::Name);
    tool.tagline = record.text(Field::Tagline);
    tool.category = record.text(Field::Category);
    tool.description = record.text(Field::Description);
    tool.website = record.text(Field::Website);
    tool.monogram = record.text(Field::Monogram);
    tool.bestFor = record.text(Field::BestFor);
    tool.logo = {record.text(Field::LogoMime), record.text(Field::LogoAlt),
                 record.text(Field::LogoData)};
    tool.pricing.entry = priceEntryFrom(record.text(Field::PricingEntry));
    tool.pricing.text = record.text(Field::PricingText);
    tool.pricing.amount = record.optionalReal(Field::PricingAmount);
    tool.pricing.currency = record.text(Field::PricingCurrency);
    tool.pricing.per = record.text(Field::PricingPer);
    tool.pricing.checkedOn = record.text(Field::PricingCheckedOn);
    tool.community = {record.integer(Field::CommunityShip), record.integer(Field::CommunitySkip),
                      record.text(Field::CommunityAsOf)};
    tool.status = statusFrom(record.text(Field::Status)).value_or(Status::Draft);
    tool.starred = record.integer(Field::Starred) == 1;
    tool.updatedAt = record.optionalInteger(Field::UpdatedAt);
    tool.formerSlugs = listOf(record.text(Field::FormerSlugs), slugFrom);
    tool.verdictHistory = listOf(record.text(Field::VerdictHistory), verdictChangeFrom);
    tool.panelTake = record.text(Field::PanelTake);
    tool.panelTakeVerdicts = record.text(Field::PanelTakeVerdicts);
    tool.notes = notes;
    tool.scorecard = std::move(scorecard);
    return tool;
}

} // namespace vd
