// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/field.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vd {

namespace {

constexpr const char *verdictChoices[] = {"ship", "skip"};
constexpr const char *entryChoices[] = {"free", "freemium", "paid", "contact"};
constexpr const char *statusChoices[] = {"draft", "review", "ready", "published", "retired"};
constexpr const char *pairChoices[] = {"none", "category", "all"};
constexpr const char *tieChoices[] = {"mixed", "hold"};
constexpr const char *imageTypes[] = {"image/png", "image/jpeg", "image/webp", "image/svg+xml"};

Value text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const std::vector<FieldSpec> &specs(Kind kind)
{
    using enum FieldType;
    static const Value nothing;
    static const Value zero = qint64(0);
    static const Value noList = text("[]");
    static const Value noObject = text("{}");
    static const std::vector<FieldSpec> site = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::Name, "name", Name, nothing, {}},
        {Field::BaseUrl, "baseUrl", Line, nothing, {}},
        {Field::Language, "language", Language, text("en"), {}},
        {Field::Kicker, "kicker", Line, nothing, {}},
        {Field::Standfirst, "standfirst", Line, nothing, {}},
        {Field::ShipThreshold, "shipThreshold", Threshold, qint64(60), {}},
        {Field::NewsletterKicker, "newsletter.kicker", Line, nothing, {}},
        {Field::NewsletterHeading, "newsletter.heading", Line, nothing, {}},
        {Field::NewsletterBlurb, "newsletter.blurb", Line, nothing, {}},
        {Field::NewsletterAction, "newsletter.action", Line, nothing, {}},
        {Field::BookmarksHeading, "bookmarks.heading", Line, nothing, {}},
        {Field::BookmarksEmpty, "bookmarks.empty", Line, nothing, {}},
        {Field::BookmarksHint, "bookmarks.hint", Line, nothing, {}},
        {Field::HomeHeading, "home.heading", Line, nothing, {}},
        {Field::HomeStandfirst, "home.standfirst", Line, nothing, {}},
        {Field::PublishPairs, "publish.pairs", Choice, text("none"), pairChoices},
        {Field::PublishCards, "publish.cards", Flag, zero, {}},
        {Field::PublishTheme, "publish.theme", Line, nothing, {}},
        {Field::PublishWaivers, "publish.waivers", Waivers, noList, {}},
        {Field::PanelTie, "panel.tie", Choice, text("mixed"), tieChoices},
        {Field::PanelBlind, "panel.blind", Flag, zero, {}},
        {Field::PanelQueries, "panel.queries", Queries, noList, {}},
        {Field::Extra, "extra", Object, noObject, {}},
        {Field::FileExtra, "fileExtra", Object, noObject, {}},
    };
    static const std::vector<FieldSpec> persona = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::Place, "place", Count, zero, {}},
        {Field::Slug, "slug", Slug, nothing, {}},
        {Field::Name, "name", Name, nothing, {}},
        {Field::Motto, "motto", Line, nothing, {}},
        {Field::Stance, "stance", Line, nothing, {}},
        {Field::Likes, "likes", Lines, noList, {}},
        {Field::Dislikes, "dislikes", Lines, noList, {}},
        {Field::Obligations, "obligations", Lines, noList, {}},
        {Field::BannedPhrases, "bannedPhrases", Lines, noList, {}},
        {Field::Color, "color", Color, nothing, {}},
        {Field::Extra, "extra", Object, noObject, {}},
    };
    static const std::vector<FieldSpec> tool = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::Place, "place", Count, zero, {}},
        {Field::Slug, "slug", Slug, nothing, {}},
        {Field::Name, "name", Name, nothing, {}},
        {Field::Tagline, "tagline", Line, nothing, {}},
        {Field::Category, "category", Line, nothing, {}},
        {Field::Description, "description", Markdown, nothing, {}},
        {Field::Website, "website", Line, nothing, {}},
        {Field::Monogram, "monogram", Line, nothing, {}},
        {Field::BestFor, "bestFor", Line, nothing, {}},
        {Field::LogoMime, "logo.mime", Choice, nothing, imageTypes},
        {Field::LogoAlt, "logo.alt", Line, nothing, {}},
        {Field::LogoData, "logo.data", Base64, nothing, {}},
        {Field::PricingEntry, "pricing.entry", Choice, nothing, entryChoices},
        {Field::PricingText, "pricing.text", Line, nothing, {}},
        {Field::PricingAmount, "pricing.amount", Amount, nothing, {}},
        {Field::PricingCurrency, "pricing.currency", Line, nothing, {}},
        {Field::PricingPer, "pricing.per", Line, nothing, {}},
        {Field::PricingCheckedOn, "pricing.checkedOn", Date, nothing, {}},
        {Field::CommunityShip, "community.ship", Count, nothing, {}},
        {Field::CommunitySkip, "community.skip", Count, nothing, {}},
        {Field::CommunityAsOf, "community.asOf", Date, nothing, {}},
        {Field::Status, "status", Choice, text("draft"), statusChoices},
        {Field::Starred, "starred", Flag, zero, {}},
        {Field::UpdatedAt, "updatedAt", Instant, nothing, {}},
        {Field::FormerSlugs, "formerSlugs", Slugs, noList, {}},
        {Field::VerdictHistory, "verdictHistory", History, noList, {}},
        {Field::PanelTake, "panelTake", Markdown, nothing, {}},
        {Field::PanelTakeVerdicts, "panelTakeVerdicts", Line, nothing, {}},
        {Field::Extra, "extra", Object, noObject, {}},
    };
    static const std::vector<FieldSpec> seat = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::Place, "place", Count, zero, {}},
        {Field::SeatTool, "tool", Reference, nothing, {}},
        {Field::SeatPersona, "persona", Reference, nothing, {}},
        {Field::Score, "score", Score, nothing, {}},
        {Field::Verdict, "verdict", Choice, nothing, verdictChoices},
        {Field::Review, "review", Markdown, nothing, {}},
        {Field::Author, "author", Line, nothing, {}},
        {Field::ReviewedOn, "reviewedOn", Date, nothing, {}},
        {Field::Due, "due", Date, nothing, {}},
        {Field::Extra, "extra", Object, noObject, {}},
    };
    static const std::vector<FieldSpec> comparison = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::Place, "place", Count, zero, {}},
        {Field::Left, "left", Reference, nothing, {}},
        {Field::Right, "right", Reference, nothing, {}},
        {Field::Title, "title", Line, nothing, {}},
        {Field::Standfirst, "standfirst", Line, nothing, {}},
        {Field::Extra, "extra", Object, noObject, {}},
    };
    static const std::vector<FieldSpec> note = {
        {Field::Exists, "exists", Flag, zero, {}},
        {Field::NoteTool, "tool", Reference, nothing, {}},
        {Field::NoteText, "text", Markdown, nothing, {}},
        {Field::Author, "author", Line, nothing, {}},
        {Field::WrittenAt, "writtenAt", Instant, nothing, {}},
        {Field::Resolved, "resolved", Flag, zero, {}},
        {Field::ResolvedVerdicts, "resolvedVerdicts", Line, nothing, {}},
        {Field::Extra, "extra", Object, noObject, {}},
    };
    switch (kind) {
    case Kind::Site: return site;
    case Kind::Persona: return persona;
    case Kind::Tool: return tool;
    case Kind::Seat: return seat;
    case Kind::Comparison: return comparison;
    case Kind::Note: return note;
    }
    Q_UNREACHABLE();
}

constexpr std::array kindNames = {"site", "persona", "tool", "seat", "comparison", "note"};

// By kind and field: every value of every record is looked up here.
auto placesOfFields()
{
    std::array<std::vector<const FieldSpec *>, kindNames.size()> places;
    for (size_t kind = 0; kind < places.size(); ++kind) {
        for (const FieldSpec &spec : specs(Kind(kind))) {
            places[kind].resize(std::max(places[kind].size(), size_t(spec.field) + 1));
            places[kind][size_t(spec.field)] = &spec;
        }
    }
    return places;
}

} // namespace

const char *kindName(Kind kind)
{
    return kindNames.at(size_t(kind));
}

std::optional<Kind> kindNamed(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i]))
            return Kind(i);
    }
    return {};
}

std::span<const FieldSpec> fieldsOf(Kind kind)
{
    return specs(kind);
}

const FieldSpec *findField(Kind kind, Field field)
{
    static const auto places = placesOfFields();
    const auto &known = places[size_t(kind)];
    return size_t(field) < known.size() ? known[size_t(field)] : nullptr;
}

const FieldSpec *findField(Kind kind, QStringView name)
{
    const auto all = fieldsOf(kind);
    const auto it = std::ranges::find_if(
        all, [&](const FieldSpec &spec) { return name == QLatin1String(spec.name); });
    return it == all.end() ? nullptr : &*it;
}

const char *fieldName(Field field)
{
    for (size_t kind = 0; kind < kindNames.size(); ++kind) {
        if (const FieldSpec *spec = findField(Kind(kind), field))
            return spec->name;
    }
    Q_UNREACHABLE();
}

std::optional<Value> valueFromJson(const FieldSpec &spec, const Json &json)
{
    if (json.isNull())
        return Value();
    if (const QString *text = json.string())
        return Value(*text);
    if (spec.type == FieldType::Amount) {
        const auto real = json.real();
        return real ? std::optional<Value>(*real) : std::nullopt;
    }
    const auto integer = json.integer();
    return integer ? std::optional<Value>(*integer) : std::nullopt;
}

} // namespace vd
