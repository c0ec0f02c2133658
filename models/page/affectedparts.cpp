// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/comparepage.h"

#include "page/parts.h"
#include "page/rows.h"

#include <algorithm>

namespace vd::page {

namespace {

const AffectedParts nowhere;
const AffectedParts everywhere = {.parts = {}, .head = true, .wholePage = true};

AffectedParts inParts(const QStringList &parts, bool head = false)
{
    return {.parts = parts, .head = head, .wholePage = false};
}

QStringList seatsOn(Side side, const Pairing &pairing)
{
    QStringList parts;
    for (const Persona *persona : rowsOf(pairing))
        parts += ids::seat(persona->slug, side);
    return parts;
}

// Whatever follows from the threshold: verdicts, shares, ticks, and the note that states it.
AffectedParts showingThreshold(const Pairing &pairing)
{
    QStringList parts;
    for (const Side side : sides)
        parts += QStringList{ids::card(side), ids::decision(Decision::Verdict, side)} +
                 seatsOn(side, pairing);
    return inParts(parts + QStringList{ids::footer});
}

// Whatever follows from whether a tie is held.
QStringList tieOn(Side side)
{
    return {ids::card(side), ids::decision(Decision::Verdict, side)};
}

AffectedParts showingTie()
{
    return inParts(tieOn(Side::Left) + tieOn(Side::Right) + QStringList{ids::footer});
}

// What is hidden from somebody comes and goes with their own score and name.
AffectedParts showingWhatIsHidden(Side side, const Pairing &pairing)
{
    return inParts(tieOn(side) + seatsOn(side, pairing));
}

AffectedParts showingSite(Field field, const Pairing &pairing)
{
    switch (field) {
    case Field::Name: return inParts({ids::footer}, true);
    case Field::BaseUrl: return inParts({ids::footer}, true);
    case Field::Language:
    case Field::NewsletterAction: return everywhere;
    case Field::Kicker: return inParts({ids::header});
    case Field::Standfirst: return inParts({ids::header}, true);
    case Field::ShipThreshold: return showingThreshold(pairing);
    case Field::PanelTie: return showingTie();
    case Field::PanelBlind: return showingThreshold(pairing);
    case Field::NewsletterKicker:
    case Field::NewsletterHeading:
    case Field::NewsletterBlurb: return inParts({ids::newsletter});
    case Field::BookmarksHeading:
    case Field::BookmarksEmpty:
    case Field::BookmarksHint: return inParts({ids::bookmarks});
    default: return nowhere;
    }
}

AffectedParts showingPersona(Field field, const Persona &persona)
{
    switch (field) {
    case Field::Exists:
    case Field::Place:
    case Field::Slug: return everywhere;
    case Field::Name:
    case Field::Motto:
    case Field::Color: return inParts({ids::persona(persona.slug)});
    default: return nowhere;
    }
}

AffectedParts showingName(Side side, const Pairing &pairing)
{
    const QStringList parts = {ids::header, ids::card(side), ids::decisionName(side),
                               ids::scorecardName(side)};
    return inParts(parts + seatsOn(side, pairing), true);
}

AffectedParts showingTool(Field field, Side side, const Pairing &pairing)
{
    const QString card = ids::card(side);
    const auto decision = [side](Decision which) { return ids::decision(which, side); };
    switch (field) {
    case Field::Exists: return everywhere;
    case Field::Slug:
    case Field::Name: return showingName(side, pairing);
    case Field::Description:
    case Field::Website:
    case Field::Monogram:
    case Field::LogoAlt: return inParts({card});
    case Field::LogoMime:
    case Field::LogoData: return everywhere;
    case Field::Tagline: return inParts({card, decision(Decision::BestFor)});
    case Field::Category: return inParts({card, decision(Decision::Category)});
    case Field::BestFor: return inParts({decision(Decision::BestFor)});
    case Field::PricingEntry: return inParts({card, decision(Decision::Pricing)});
    case Field::PricingText: return inParts({decision(Decision::Pricing)});
    case Field::CommunityShip:
    case Field::CommunitySkip: return inParts({card, decision(Decision::Community)});
    case Field::UpdatedAt: return inParts({ids::footer}, true);
    case Field::PanelTakeVerdicts:
        return pairing.site.tie == TiePolicy::Hold ? inParts(tieOn(side)) : nowhere;
    default: return nowhere;
    }
}

AffectedParts showingSeat(const FieldRef &field, const Pairing &pairing)
{
    const bool structure = field.field == Field::Exists || field.field == Field::SeatTool ||
                           field.field == Field::SeatPersona;
    if (structure)
        return everywhere; // a seat that is gone is on neither panel any more
    for (const Side side : sides) {
        const Tool &tool = side == Side::Left ? pairing.left : pairing.right;
        const auto &seats = tool.scorecard.seats();
        const auto seat = std::ranges::find(seats, field.record.id, &Seat::id);
        const Persona *persona = seat == seats.end() ? nullptr
                                                     : findPersona(pairing.roster, seat->persona);
        if (!persona)
            continue;
        const QString cell = ids::seat(persona->slug, side);
        if (field.field == Field::Review)
            return inParts({cell});
        if (pairing.site.blind && (field.field == Field::Score || field.field == Field::Author))
            return showingWhatIsHidden(side, pairing);
        if (field.field == Field::Score || field.field == Field::Verdict)
            return inParts({ids::card(side), ids::decision(Decision::Verdict, side), cell});
    }
    return nowhere;
}

// Of which of the two tools a note is, its id does not tell.
AffectedParts showingNote(Field field, const Pairing &pairing)
{
    const bool settles = field == Field::Exists || field == Field::NoteTool ||
                         field == Field::Resolved || field == Field::ResolvedVerdicts;
    if (!settles || pairing.site.tie != TiePolicy::Hold)
        return nowhere;
    return inParts(tieOn(Side::Left) + tieOn(Side::Right));
}

AffectedParts showingComparison(Field field)
{
    switch (field) {
    case Field::Exists:
    case Field::Left:
    case Field::Right: return everywhere;
    case Field::Title:
    case Field::Standfirst: return inParts({ids::header}, true);
    default: return nowhere;
    }
}

// As the record means the field, not yet held against the parts that the page has.
AffectedParts showing(const FieldRef &field, const Pairing &pairing)
{
    const Id &id = field.record.id;
    switch (field.record.kind) {
    case Kind::Site: return showingSite(field.field, pairing);
    case Kind::Persona:
        for (const Persona *persona : rowsOf(pairing)) {
            if (persona->id == id)
                return showingPersona(field.field, *persona);
        }
        return nowhere;
    case Kind::Tool:
        if (id == pairing.left.id)
            return showingTool(field.field, Side::Left, pairing);
        if (id == pairing.right.id)
            return showingTool(field.field, Side::Right, pairing);
        return nowhere;
    case Kind::Seat: return showingSeat(field, pairing);
    case Kind::Comparison:
        return id == pairing.comparison.id ? showingComparison(field.field) : nowhere;
    case Kind::Note: return showingNote(field.field, pairing);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<const Persona *> rowsOf(const Pairing &pairing)
{
    std::vector<const Persona *> rows;
    for (const Persona &persona : pairing.roster) {
        if (pairing.left.scorecard.seatOf(persona.id) || pairing.right.scorecard.seatOf(persona.id))
            rows.push_back(&persona);
    }
    return rows;
}

AffectedParts partsAffectedBy(const FieldRef &field, const Pairing &pairing)
{
    const AffectedParts meant = showing(field, pairing);
    if (meant.parts.isEmpty())
        return meant;
    AffectedParts shown = inParts({}, meant.head);
    for (const Part &part : partsOf(pairing)) {
        if (meant.parts.contains(part.id))
            shown.parts += part.id;
    }
    return shown;
}

} // namespace vd::page
