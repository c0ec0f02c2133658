// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/affectedparts.h"

#include "page/comparepage.h"
#include "page/partids.h"
#include "page/rows.h"

#include <algorithm>

namespace vd::page {

namespace {

// The places of a comparison page. The places of a tool are on its own side.
struct On
{
    enum Place : unsigned {
        WholePage = 1 << 0,
        Head = 1 << 1,
        Header = 1 << 2,
        Newsletter = 1 << 3,
        Bookmarks = 1 << 4,
        Footer = 1 << 5,
        Card = 1 << 6,       // of the tool
        TableHeads = 1 << 7, // the tool's name over its columns
        Verdict = 1 << 8,
        Community = 1 << 9,
        Pricing = 1 << 10,
        BestFor = 1 << 11,
        Category = 1 << 12,
        Seats = 1 << 13, // all of the tool's
        Seat = 1 << 14,
        Persona = 1 << 15, // the head of its row
        Tie = 1 << 16,     // the verdict, if the site holds ties back
        Panel = Card | Verdict,
        ToolName = Header | Head | Card | TableHeads | Seats,
    };
};

struct FieldPlaces
{
    Field field;
    unsigned places;
};

// Which places show a field. Every field that pages show has a line here; tst_affectedparts checks
// that against the table of fields and against the pages.

constexpr FieldPlaces sitePlaces[] = {
    {Field::Name, On::Footer | On::Head},
    {Field::BaseUrl, On::Footer | On::Head},
    {Field::Language, On::WholePage},
    {Field::Kicker, On::Header},
    {Field::Standfirst, On::Header | On::Head},
    {Field::ShipThreshold, On::Panel | On::Seats | On::Footer},
    {Field::NewsletterKicker, On::Newsletter},
    {Field::NewsletterHeading, On::Newsletter},
    {Field::NewsletterBlurb, On::Newsletter},
    {Field::NewsletterAction, On::WholePage},
    {Field::BookmarksHeading, On::Bookmarks},
    {Field::BookmarksEmpty, On::Bookmarks},
    {Field::BookmarksHint, On::Bookmarks},
    {Field::PanelTie, On::Panel | On::Footer},
    {Field::PanelBlind, On::Panel | On::Seats | On::Footer}, // in the preview
};

constexpr FieldPlaces personaPlaces[] = {
    {Field::Exists, On::WholePage}, {Field::Place, On::WholePage}, {Field::Slug, On::WholePage},
    {Field::Name, On::Persona},     {Field::Motto, On::Persona},   {Field::Color, On::Persona},
};

constexpr FieldPlaces toolPlaces[] = {
    {Field::Exists, On::WholePage},
    {Field::Slug, On::ToolName},
    {Field::Name, On::ToolName},
    {Field::Tagline, On::Card | On::BestFor},
    {Field::Category, On::Card | On::Category},
    {Field::Description, On::Card},
    {Field::Website, On::Card},
    {Field::Monogram, On::Card},
    {Field::BestFor, On::BestFor},
    {Field::LogoMime, On::WholePage},
    {Field::LogoAlt, On::Card},
    {Field::LogoData, On::WholePage},
    {Field::PricingEntry, On::Card | On::Pricing},
    {Field::PricingText, On::Pricing},
    {Field::CommunityShip, On::Card | On::Community},
    {Field::CommunitySkip, On::Card | On::Community},
    {Field::UpdatedAt, On::Footer | On::Head},
    {Field::PanelTakeVerdicts, On::Tie},
};

constexpr FieldPlaces seatPlaces[] = {
    {Field::Exists, On::WholePage}, // a deleted seat is on neither panel
    {Field::SeatTool, On::WholePage},
    {Field::SeatPersona, On::WholePage},
    {Field::Score, On::Panel | On::Seat},
    {Field::Verdict, On::Panel | On::Seat},
    {Field::Review, On::Seat},
};

constexpr FieldPlaces comparisonPlaces[] = {
    {Field::Exists, On::WholePage},
    {Field::Left, On::WholePage},
    {Field::Right, On::WholePage},
    {Field::Title, On::Header | On::Head},
    {Field::Standfirst, On::Header | On::Head},
};

constexpr FieldPlaces notePlaces[] = {
    {Field::Exists, On::Tie},
    {Field::NoteTool, On::Tie},
    {Field::Resolved, On::Tie},
    {Field::ResolvedVerdicts, On::Tie},
};

std::span<const FieldPlaces> placesOf(Kind kind)
{
    switch (kind) {
    case Kind::Site: return sitePlaces;
    case Kind::Persona: return personaPlaces;
    case Kind::Tool: return toolPlaces;
    case Kind::Seat: return seatPlaces;
    case Kind::Comparison: return comparisonPlaces;
    case Kind::Note: return notePlaces;
    }
    Q_UNREACHABLE();
}

// Whether the field, a viewer's own score or name, decides what blind mode hides from them.
bool hidesOrShows(const FieldRef &field, const Pairing &pairing)
{
    return pairing.site.blind && field.record.kind == Kind::Seat &&
           (field.field == Field::Score || field.field == Field::Author);
}

unsigned placesOf(const FieldRef &field, const Pairing &pairing)
{
    if (hidesOrShows(field, pairing))
        return On::Panel | On::Seats;
    const auto known = placesOf(field.record.kind);
    const auto line = std::ranges::find(known, field.field, &FieldPlaces::field);
    if (line == known.end())
        return 0;
    if (line->places != On::Tie)
        return line->places;
    return pairing.site.tie == TiePolicy::Hold ? unsigned(On::Panel) : 0;
}

// The sides and the persona whose places a change affects.
struct Concerned
{
    std::vector<Side> sides;
    const Persona *persona = nullptr;
};

// nullopt if the record is not on the page.
std::optional<Concerned> concernedBy(const RecordRef &record, const Pairing &pairing)
{
    const std::vector both(sides.begin(), sides.end());
    switch (record.kind) {
    case Kind::Site:
    case Kind::Note: return Concerned{both}; // the id of a note does not tell whose it is
    case Kind::Comparison:
        return record.id == pairing.comparison.id ? std::optional(Concerned{both}) : std::nullopt;
    case Kind::Tool:
        if (record.id == pairing.left.id)
            return Concerned{{Side::Left}};
        return record.id == pairing.right.id ? std::optional(Concerned{{Side::Right}})
                                             : std::nullopt;
    case Kind::Persona:
        for (const Persona *persona : rowsOf(pairing)) {
            if (persona->id == record.id)
                return Concerned{both, persona};
        }
        return {};
    case Kind::Seat:
        for (const Side side : sides) {
            const Tool &tool = side == Side::Left ? pairing.left : pairing.right;
            const auto &seats = tool.scorecard.seats();
            const auto seat = std::ranges::find(seats, record.id, &Seat::id);
            if (seat == seats.end())
                continue;
            if (const Persona *persona = findPersona(pairing.roster, seat->persona))
                return Concerned{{side}, persona};
        }
        return {};
    }
    Q_UNREACHABLE();
}

QStringList partsOnSide(unsigned places, Side side, const Concerned &who, const Pairing &pairing)
{
    QStringList parts;
    const auto add = [&](unsigned place, const QStringList &ids) {
        if (places & place)
            parts += ids;
    };
    add(On::Card, {ids::card(side)});
    add(On::TableHeads, {ids::decisionName(side), ids::scorecardName(side)});
    add(On::Verdict, {ids::decision(Decision::Verdict, side)});
    add(On::Community, {ids::decision(Decision::Community, side)});
    add(On::Pricing, {ids::decision(Decision::Pricing, side)});
    add(On::BestFor, {ids::decision(Decision::BestFor, side)});
    add(On::Category, {ids::decision(Decision::Category, side)});
    if (who.persona)
        add(On::Seat, {ids::seat(who.persona->slug, side)});
    if (places & On::Seats) {
        for (const Persona *persona : rowsOf(pairing))
            parts += ids::seat(persona->slug, side);
    }
    return parts;
}

QStringList partsAt(unsigned places, const Concerned &who, const Pairing &pairing)
{
    QStringList parts;
    const auto add = [&](unsigned place, const QString &id) {
        if (places & place)
            parts += id;
    };
    add(On::Header, ids::header);
    add(On::Newsletter, ids::newsletter);
    add(On::Bookmarks, ids::bookmarks);
    add(On::Footer, ids::footer);
    if (who.persona)
        add(On::Persona, ids::persona(who.persona->slug));
    for (const Side side : who.sides)
        parts += partsOnSide(places, side, who, pairing);
    return parts;
}

} // namespace

AffectedParts partsAffectedBy(const FieldRef &field, const Pairing &pairing)
{
    const unsigned places = placesOf(field, pairing);
    if (places == 0)
        return {};
    const bool isSeat = field.record.kind == Kind::Seat; // it may have been deleted
    const auto who = concernedBy(field.record, pairing);
    AffectedParts whole{.parts = {}, .head = true, .wholePage = true};
    if (!who)
        return isSeat && places == On::WholePage ? whole : AffectedParts();
    if (places & On::WholePage)
        return whole;
    AffectedParts affected{.parts = {}, .head = (places & On::Head) != 0, .wholePage = false};
    const QStringList meant = partsAt(places, *who, pairing);
    for (const Part &part : partsOf(pairing)) {
        if (meant.contains(part.id))
            affected.parts += part.id;
    }
    return affected;
}

} // namespace vd::page
