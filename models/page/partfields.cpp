// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/partfields.h"

#include "page/affectedparts.h"
#include "page/partids.h"
#include "page/rows.h"

namespace vd::page {

namespace {

Field cardField(const QString &hint)
{
    static const std::map<QString, Field> fields = {
        {QStringLiteral("category"), Field::Category},
        {QStringLiteral("tagline"), Field::Tagline},
        {QStringLiteral("prose"), Field::Description},
        {QStringLiteral("actions"), Field::Website},
        {QStringLiteral("monogram"), Field::Monogram},
        {QStringLiteral("logo"), Field::LogoData},
        {QStringLiteral("figures"), Field::PricingEntry},
    };
    const auto it = fields.find(hint);
    return it == fields.end() ? Field::Name : it->second;
}

std::optional<Field> decisionField(Decision decision)
{
    switch (decision) {
    case Decision::Verdict: return {};
    case Decision::Community: return Field::CommunityShip;
    case Decision::Pricing: return Field::PricingText;
    case Decision::BestFor: return Field::BestFor;
    case Decision::Category: return Field::Category;
    }
    Q_UNREACHABLE();
}

Field seatField(const QString &hint)
{
    const bool isScore = hint == QLatin1String("score") || hint == QLatin1String("figure") ||
                         hint == QLatin1String("rule");
    return isScore                            ? Field::Score
           : hint == QLatin1String("verdict") ? Field::Verdict
                                              : Field::Review;
}

std::optional<FieldRef> toolField(const QString &part, const QString &hint, const Tool &tool,
                                  Side side)
{
    const RecordRef ref{Kind::Tool, tool.id};
    if (part == ids::card(side))
        return FieldRef{ref, cardField(hint)};
    if (part == ids::decisionName(side) || part == ids::scorecardName(side))
        return FieldRef{ref, Field::Name};
    for (const Decision decision : decisions) {
        if (part != ids::decision(decision, side))
            continue;
        if (const auto field = decisionField(decision))
            return FieldRef{ref, *field};
        const auto &seats = tool.scorecard.seats();
        if (!seats.empty())
            return FieldRef{{Kind::Seat, seats.front().id}, Field::Score};
    }
    return {};
}

} // namespace

std::optional<FieldRef> fieldShownIn(const QString &part, const QString &hint,
                                     const Pairing &pairing, const RecordRef &site)
{
    for (const Side side : sides) {
        const Tool &tool = side == Side::Left ? pairing.left : pairing.right;
        if (auto field = toolField(part, hint, tool, side))
            return field;
        for (const Persona *persona : rowsOf(pairing)) {
            const Seat *seat = tool.scorecard.seatOf(persona->id);
            if (seat && part == ids::seat(persona->slug, side))
                return FieldRef{{Kind::Seat, seat->id}, seatField(hint)};
        }
    }
    for (const Persona *persona : rowsOf(pairing)) {
        if (part == ids::persona(persona->slug))
            return FieldRef{{Kind::Persona, persona->id}, Field::Motto};
    }
    if (part == ids::header) {
        return pairing.comparison.id.isNull()
                   ? FieldRef{{Kind::Tool, pairing.left.id}, Field::Name}
                   : FieldRef{{Kind::Comparison, pairing.comparison.id}, Field::Title};
    }
    if (part == ids::newsletter)
        return FieldRef{site, Field::NewsletterHeading};
    if (part == ids::bookmarks)
        return FieldRef{site, Field::BookmarksHeading};
    if (part == ids::footer)
        return FieldRef{site, Field::Name};
    return {};
}

QString partToSee(const FieldRef &field, const Pairing &pairing)
{
    const QStringList parts = partsAffectedBy(field, pairing).parts;
    if (parts.isEmpty())
        return {};
    // The card shows the effect of a score too, but the score itself is beside the review.
    return field.record.kind == Kind::Seat ? parts.last() : parts.first();
}

} // namespace vd::page
