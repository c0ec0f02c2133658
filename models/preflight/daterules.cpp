// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/daterules.h"

#include "page/naming.h"
#include "preflight/tr.h"

namespace vd::preflight {

namespace {

constexpr qint64 freshDays = 90;

// How many days ago; less than none for a day to come.
std::optional<qint64> age(const QString &date, const CheckContext &context)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() ? std::optional(day.daysTo(context.today())) : std::nullopt;
}

void addAhead(const FieldRef &field, const QString &date, const Tool &tool, CheckContext &context)
{
    context.add(Rule::DateAhead, field,
                PreflightTr::tr("%1 has a date in the future: %2. Correct the date.")
                    .arg(page::displayName(tool), date),
                QLatin1String(fieldName(field.field)));
}

void checkPriceDate(const Tool &tool, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    const FieldRef field = fieldOf(tool, Field::PricingCheckedOn);
    const auto days = age(pricing.checkedOn, context);
    if (!days) {
        context.add(
            Rule::NoPriceDate, field,
            PreflightTr::tr("The price of %1 has no date of its last check. Enter the date.")
                .arg(page::displayName(tool)));
    } else if (*days > freshDays) {
        context.add(Rule::OldPrice, field,
                    PreflightTr::tr("The price of %1 was checked %2 days ago, on %3. Check it "
                                    "again and update the date.")
                        .arg(page::displayName(tool))
                        .arg(*days)
                        .arg(pricing.checkedOn));
    } else if (*days < 0) {
        addAhead(field, pricing.checkedOn, tool, context);
    }
}

void checkVotesDate(const Tool &tool, CheckContext &context)
{
    const FieldRef field = fieldOf(tool, Field::CommunityAsOf);
    const auto days = age(tool.community.asOf, context);
    if (days && *days > freshDays) {
        context.add(Rule::OldVotes, field,
                    PreflightTr::tr("The votes on %1 were counted %2 days ago, on %3. Count them "
                                    "again and update the date.")
                        .arg(page::displayName(tool))
                        .arg(*days)
                        .arg(tool.community.asOf));
    } else if (days && *days < 0) {
        addAhead(field, tool.community.asOf, tool, context);
    }
}

} // namespace

void checkDates(const Tool &tool, CheckContext &context)
{
    const Pricing &pricing = tool.pricing;
    // Of a tool that is retired, nobody checks prices and counts votes any more.
    const bool isKept = tool.status != Status::Retired;
    if (isKept && (pricing.entry || !pricing.text.trimmed().isEmpty()))
        checkPriceDate(tool, context);
    if (isKept && tool.community.votes() > 0)
        checkVotesDate(tool, context);
    for (const Seat &seat : tool.scorecard.seats()) {
        if (age(seat.reviewedOn, context).value_or(0) < 0)
            addAhead(fieldOf(seat, Field::ReviewedOn), seat.reviewedOn, tool, context);
    }
}

} // namespace vd::preflight
