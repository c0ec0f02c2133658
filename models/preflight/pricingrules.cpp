// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/pricingrules.h"

#include "page/naming.h"
#include "preflight/pricetext.h"
#include "preflight/tr.h"

#include <algorithm>

namespace vd::preflight {

namespace {

using Prices = std::vector<Price>;

bool isForMoney(const Pricing &pricing)
{
    return pricing.entry == PriceEntry::Paid || pricing.entry == PriceEntry::Contact ||
           pricing.amount.value_or(0) > 0;
}

QString amountText(const Pricing &pricing)
{
    const QString number = QString::number(pricing.amount.value_or(0), 'g', 15);
    return pricing.currency.isEmpty() ? number : number + u' ' + pricing.currency;
}

void addContradiction(const Tool &tool, Field field, const QString &message, CheckContext &context)
{
    context.add(Rule::PriceContradiction, fieldOf(tool, field), message,
                QLatin1String(fieldName(field)));
}

void checkPresence(const Tool &tool, const Prices &prices, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    const QString name = page::displayName(tool);
    if (pricing.text.trimmed().isEmpty()) {
        context.add(Rule::NoPricing, fieldOf(tool, Field::PricingText),
                    PreflightTr::tr(
                        "%1 has no pricing text. Say what it costs, or that the price is unknown.")
                        .arg(name));
    } else if (!pricing.entry && (!prices.empty() || saysFree(pricing.text))) {
        context.add(
            Rule::NoPricing, fieldOf(tool, Field::PricingEntry),
            PreflightTr::tr(
                "%1 has a pricing text but no entry price. Choose one: the tool's card shows it.")
                .arg(name));
    }
}

void checkEntry(const Tool &tool, const Prices &prices, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    const QString name = page::displayName(tool);
    const auto paid = std::ranges::find_if_not(prices, &Price::isNothing);
    const bool free = saysFree(pricing.text) || std::ranges::any_of(prices, &Price::isNothing);
    if (pricing.entry == PriceEntry::Free && paid != prices.end() && !free) {
        addContradiction(tool, Field::PricingEntry,
                         PreflightTr::tr("The entry price of %1 is free, but its pricing text says "
                                         "\"%2\". Correct one of the two.")
                             .arg(name, paid->text),
                         context);
    } else if (isForMoney(pricing) && paid == prices.end() && free &&
               !hasConditions(pricing.text)) {
        addContradiction(
            tool, Field::PricingEntry,
            PreflightTr::tr("The entry price of %1 is not free, but its pricing text \"%2\" says "
                            "only that it is free. Correct one of the two.")
                .arg(name, pricing.text.simplified()),
            context);
    }
}

void checkAmount(const Tool &tool, const Prices &prices, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    if (!pricing.amount)
        return;
    const QString name = page::displayName(tool);
    const bool isNothing = *pricing.amount == 0;
    if ((pricing.entry == PriceEntry::Free && !isNothing) ||
        (pricing.entry == PriceEntry::Paid && isNothing)) {
        addContradiction(
            tool, Field::PricingAmount,
            PreflightTr::tr(
                "The amount of %1, %2, contradicts its entry price. Correct one of the two.")
                .arg(name, amountText(pricing)),
            context);
        return;
    }
    Prices same = prices;
    std::erase_if(same, [&](const Price &price) { return !price.canBe(*pricing.amount); });
    if (!prices.empty() && same.empty() && !isNothing) {
        addContradiction(
            tool, Field::PricingAmount,
            PreflightTr::tr(
                "The amount of %1 is %2, but its pricing text says \"%3\". Correct one of the two.")
                .arg(name, amountText(pricing), prices.front().text),
            context);
        return;
    }
    const auto fits = [&](const Price &price) {
        return price.currencies.split(u' ').contains(pricing.currency, Qt::CaseInsensitive);
    };
    if (!pricing.currency.isEmpty() && !same.empty() && std::ranges::none_of(same, fits)) {
        addContradiction(tool, Field::PricingCurrency,
                         PreflightTr::tr("The currency of %1 is %2, but its pricing text says "
                                         "\"%3\". Correct one of the two.")
                             .arg(name, pricing.currency, same.front().text),
                         context);
    }
}

// An offer, for search engines, is an amount with the code of its currency.
void checkOffer(const Tool &tool, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    const QString name = page::displayName(tool);
    const bool hasPrice = pricing.entry == PriceEntry::Paid ||
                          pricing.entry == PriceEntry::Freemium;
    if (hasPrice && !pricing.amount) {
        context.add(Rule::NoOffer, fieldOf(tool, Field::PricingAmount),
                    PreflightTr::tr("Search engines get no price for %1 because it has no amount. "
                                    "Enter the lowest price that customers pay.")
                        .arg(name));
    } else if (hasPrice && pricing.currency.isEmpty()) {
        context.add(Rule::NoOffer, fieldOf(tool, Field::PricingCurrency),
                    PreflightTr::tr("Search engines get no price for %1 because its amount has no "
                                    "currency. Enter the code, such as USD.")
                        .arg(name));
    }
}

void checkCurrency(const Tool &tool, CheckContext &context)
{
    const QString &code = tool.pricing.currency;
    const bool isCode = code.size() == 3 &&
                        std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.isEmpty() || isCode)
        return;
    context.add(Rule::BadCurrency, fieldOf(tool, Field::PricingCurrency),
                PreflightTr::tr("The currency of %1, \"%2\", is not a code of three capital "
                                "letters such as USD or EUR (ISO 4217). Enter such a code.")
                    .arg(page::displayName(tool), code));
}

} // namespace

void checkPricing(const Tool &tool, CheckContext &context)
{
    const Prices prices = pricesIn(tool.pricing.text);
    checkPresence(tool, prices, context);
    checkEntry(tool, prices, context);
    checkAmount(tool, prices, context);
    checkCurrency(tool, context);
    if (tool.status != Status::Retired) // else nobody can buy it any more
        checkOffer(tool, context);
}

} // namespace vd::preflight
