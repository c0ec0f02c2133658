// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/tool.h"

#include "panel/record.h"

namespace vd {

namespace {

// The choices of a field stand in the order of its enumeration.
template<typename T>
std::optional<T> choice(Field field, const QString &text)
{
    const auto choices = findField(Kind::Tool, field)->choices;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (text == QLatin1String(choices[i]))
            return T(i);
    }
    return {};
}

} // namespace

const char *word(Status status)
{
    return findField(Kind::Tool, Field::Status)->choices[size_t(status)];
}

std::optional<Status> statusFrom(const QString &word)
{
    return choice<Status>(Field::Status, word);
}

Tool Tool::from(const Record &record, Scorecard scorecard)
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
    tool.pricing.entry = choice<PriceEntry>(Field::PricingEntry, record.text(Field::PricingEntry));
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
    tool.scorecard = std::move(scorecard);
    return tool;
}

} // namespace vd
