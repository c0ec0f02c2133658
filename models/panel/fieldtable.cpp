// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/fieldtable.h"

#include "panel/tokens.h"

namespace vd {

namespace {

constexpr std::array imageTypes = {"image/png", "image/jpeg", "image/webp", "image/svg+xml"};

// What a field of a type holds as long as its line says nothing else.
Value emptyValue(FieldType type)
{
    switch (type) {
    case FieldType::Flag: return qint64(0);
    case FieldType::Lines:
    case FieldType::Slugs:
    case FieldType::History:
    case FieldType::Waivers:
    case FieldType::Queries: return QStringLiteral("[]");
    case FieldType::Object: return QStringLiteral("{}");
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold:
    case FieldType::Amount:
    case FieldType::Instant:
    case FieldType::Name:
    case FieldType::Line:
    case FieldType::Markdown:
    case FieldType::Slug:
    case FieldType::Date:
    case FieldType::Color:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Base64:
    case FieldType::Reference: return {};
    }
    Q_UNREACHABLE();
}

Merge mergeOf(FieldType type)
{
    switch (type) {
    case FieldType::Line:
    case FieldType::Markdown: return Merge::Words;
    case FieldType::Lines:
    case FieldType::Slugs:
    case FieldType::History:
    case FieldType::Waivers:
    case FieldType::Queries:
    case FieldType::Object: return Merge::Elements;
    case FieldType::Flag:
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold:
    case FieldType::Amount:
    case FieldType::Instant:
    case FieldType::Name:
    case FieldType::Slug:
    case FieldType::Date:
    case FieldType::Color:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Base64:
    case FieldType::Reference: return Merge::Whole;
    }
    Q_UNREACHABLE();
}

// A line of the table. What it does not say follows from the field's type.
class TableLine
{
public:
    explicit TableLine(FieldSpec spec)
        : m_spec(std::move(spec))
    {
    }
    operator FieldSpec() const { return m_spec; }

    TableLine initially(Value value) const
    {
        return with([&](FieldSpec &spec) { spec.fallback = std::move(value); });
    }
    TableLine oneOf(std::span<const char *const> tokens, const char *first = nullptr) const
    {
        return with([&](FieldSpec &spec) {
            spec.choices = tokens;
            if (first)
                spec.fallback = QString::fromLatin1(first);
        });
    }
    TableLine searched() const
    {
        return with([](FieldSpec &spec) { spec.isSearched = true; });
    }
    TableLine notCopied() const
    {
        return with([](FieldSpec &spec) { spec.isCopied = false; });
    }
    TableLine hiddenWhenBlind() const
    {
        return with([](FieldSpec &spec) { spec.isHiddenWhenBlind = true; });
    }
    TableLine derived(Merge merge = Merge::Derived) const
    {
        return with([&](FieldSpec &spec) {
            spec.isDerived = true;
            spec.merge = merge;
        });
    }

private:
    template<typename F>
    TableLine with(F &&set) const
    {
        FieldSpec spec = m_spec;
        set(spec);
        return TableLine(std::move(spec));
    }
    FieldSpec m_spec;
};

TableLine field(Field field, const char *name, FieldType type, const char *label, Shown shown)
{
    return TableLine({.field = field,
                      .name = name,
                      .type = type,
                      .label = label,
                      .shown = shown,
                      .fallback = emptyValue(type),
                      .merge = mergeOf(type)});
}

} // namespace

// Where a place decides nothing, files are made of the records in the order of their places.

std::vector<FieldSpec> FieldTable::site()
{
    using enum FieldType;
    using enum Shown;
    return {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::Name, "name", Name, QT_TR_NOOP("Site name"), Page),
        field(Field::BaseUrl, "baseUrl", Line, QT_TR_NOOP("Site address"), Page),
        field(Field::Language, "language", Language, QT_TR_NOOP("Language"), Page)
            .initially(QStringLiteral("en")),
        field(Field::Kicker, "kicker", Line, QT_TR_NOOP("Kicker"), Page),
        field(Field::Standfirst, "standfirst", Line, QT_TR_NOOP("Standfirst"), Page),
        field(Field::ShipThreshold, "shipThreshold", Threshold, QT_TR_NOOP("Ship threshold"), Page)
            .initially(qint64(60)),
        field(Field::NewsletterKicker, "newsletter.kicker", Line, QT_TR_NOOP("Newsletter kicker"),
              Page),
        field(Field::NewsletterHeading, "newsletter.heading", Line,
              QT_TR_NOOP("Newsletter heading"), Page),
        field(Field::NewsletterBlurb, "newsletter.blurb", Line, QT_TR_NOOP("Newsletter text"),
              Page),
        field(Field::NewsletterAction, "newsletter.action", Line, QT_TR_NOOP("Newsletter address"),
              Page),
        field(Field::BookmarksHeading, "bookmarks.heading", Line, QT_TR_NOOP("Bookmarks heading"),
              Page),
        field(Field::BookmarksEmpty, "bookmarks.empty", Line, QT_TR_NOOP("No bookmarks text"),
              Page),
        field(Field::BookmarksHint, "bookmarks.hint", Line, QT_TR_NOOP("Bookmarks hint"), Page),
        field(Field::HomeHeading, "home.heading", Line, QT_TR_NOOP("Home heading"), OwnPage),
        field(Field::HomeStandfirst, "home.standfirst", Line, QT_TR_NOOP("Home standfirst"),
              OwnPage),
        field(Field::PublishPairs, "publish.pairs", Choice, QT_TR_NOOP("Comparisons to publish"),
              Decides)
            .oneOf(pairPolicyTokens, "none"),
        field(Field::PublishCards, "publish.cards", Flag, QT_TR_NOOP("Social cards"), Decides),
        field(Field::PublishTheme, "publish.theme", Line, QT_TR_NOOP("Theme folder"), Decides),
        field(Field::PublishWaivers, "publish.waivers", Waivers, QT_TR_NOOP("Waived findings"),
              Nowhere),
        field(Field::PanelTie, "panel.tie", Choice, QT_TR_NOOP("Two against two"), Page)
            .oneOf(tiePolicyTokens, "mixed"),
        field(Field::PanelBlind, "panel.blind", Flag, QT_TR_NOOP("Blind mode"), Nowhere),
        field(Field::PanelQueries, "panel.queries", Queries, QT_TR_NOOP("Saved queries"), Nowhere),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
        field(Field::FileExtra, "fileExtra", Object, QT_TR_NOOP("Unknown keys of the file"),
              Nowhere),
    };
}

std::vector<FieldSpec> FieldTable::persona()
{
    using enum FieldType;
    using enum Shown;
    return {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::Place, "place", Count, QT_TR_NOOP("Order"), Decides).initially(qint64(0)),
        field(Field::Slug, "slug", Slug, QT_TR_NOOP("Slug"), Links),
        field(Field::Name, "name", Name, QT_TR_NOOP("Name"), Links),
        field(Field::Motto, "motto", Line, QT_TR_NOOP("Motto"), Page),
        field(Field::Stance, "stance", Line, QT_TR_NOOP("Stance"), OwnPage),
        field(Field::Likes, "likes", Lines, QT_TR_NOOP("Looks for"), OwnPage),
        field(Field::Dislikes, "dislikes", Lines, QT_TR_NOOP("Wary of"), OwnPage),
        field(Field::Obligations, "obligations", Lines, QT_TR_NOOP("Obligations"), Nowhere),
        field(Field::BannedPhrases, "bannedPhrases", Lines, QT_TR_NOOP("Banned phrases"), Nowhere),
        field(Field::Color, "color", Color, QT_TR_NOOP("Colour"), Page),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
    };
}

std::vector<FieldSpec> FieldTable::tool()
{
    using enum FieldType;
    using enum Shown;
    return {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::Place, "place", Count, QT_TR_NOOP("Order"), Nowhere)
            .initially(qint64(0))
            .notCopied(),
        field(Field::Slug, "slug", Slug, QT_TR_NOOP("Slug"), Links).notCopied(),
        field(Field::Name, "name", Name, QT_TR_NOOP("Name"), Links).searched().notCopied(),
        field(Field::Tagline, "tagline", Line, QT_TR_NOOP("Tagline"), Lists).searched(),
        field(Field::Category, "category", Line, QT_TR_NOOP("Category"), Links).searched(),
        field(Field::Description, "description", Markdown, QT_TR_NOOP("Description"), Page)
            .searched(),
        field(Field::Website, "website", Line, QT_TR_NOOP("Website"), Page),
        field(Field::Monogram, "monogram", Line, QT_TR_NOOP("Monogram"), Lists),
        field(Field::BestFor, "bestFor", Line, QT_TR_NOOP("Best for"), Page).searched(),
        field(Field::LogoMime, "logo.mime", Choice, QT_TR_NOOP("Logo type"), Page)
            .oneOf(imageTypes),
        field(Field::LogoAlt, "logo.alt", Line, QT_TR_NOOP("Logo description"), Page),
        field(Field::LogoData, "logo.data", Base64, QT_TR_NOOP("Logo"), Page),
        field(Field::PricingEntry, "pricing.entry", Choice, QT_TR_NOOP("Entry price"), Lists)
            .oneOf(priceEntryTokens),
        field(Field::PricingText, "pricing.text", Line, QT_TR_NOOP("Pricing text"), Page),
        field(Field::PricingAmount, "pricing.amount", Amount, QT_TR_NOOP("Amount"), OwnPage),
        field(Field::PricingCurrency, "pricing.currency", Line, QT_TR_NOOP("Currency"), OwnPage),
        field(Field::PricingPer, "pricing.per", Line, QT_TR_NOOP("Per"), OwnPage),
        field(Field::PricingCheckedOn, "pricing.checkedOn", Date, QT_TR_NOOP("Price checked on"),
              OwnPage),
        field(Field::CommunityShip, "community.ship", Count, QT_TR_NOOP("Ship votes"), Lists),
        field(Field::CommunitySkip, "community.skip", Count, QT_TR_NOOP("Skip votes"), Lists),
        field(Field::CommunityAsOf, "community.asOf", Date, QT_TR_NOOP("Votes as of"), OwnPage),
        field(Field::Status, "status", Choice, QT_TR_NOOP("Status"), Decides)
            .oneOf(statusTokens, "draft")
            .notCopied(),
        field(Field::Starred, "starred", Flag, QT_TR_NOOP("Star"), Nowhere).notCopied(),
        field(Field::UpdatedAt, "updatedAt", Instant, QT_TR_NOOP("Updated"), Lists)
            .derived()
            .notCopied(),
        field(Field::FormerSlugs, "formerSlugs", Slugs, QT_TR_NOOP("Former slugs"), Decides)
            .derived(Merge::Elements)
            .notCopied(),
        field(Field::VerdictHistory, "verdictHistory", History, QT_TR_NOOP("Verdict history"),
              OwnPage)
            .derived()
            .notCopied()
            .hiddenWhenBlind(),
        field(Field::PanelTake, "panelTake", Markdown, QT_TR_NOOP("Panel take"), OwnPage)
            .searched()
            .hiddenWhenBlind(),
        field(Field::PanelTakeVerdicts, "panelTakeVerdicts", Line,
              QT_TR_NOOP("Verdicts at the panel take"), Decides)
            .derived()
            .hiddenWhenBlind(),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
    };
}

std::vector<FieldSpec> FieldTable::seat()
{
    using enum FieldType;
    using enum Shown;
    return {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::Place, "place", Count, QT_TR_NOOP("Order"), Nowhere).initially(qint64(0)),
        field(Field::SeatTool, "tool", Reference, QT_TR_NOOP("Tool"), Decides).notCopied(),
        field(Field::SeatPersona, "persona", Reference, QT_TR_NOOP("Persona"), Lists),
        field(Field::Score, "score", Score, QT_TR_NOOP("Score"), Lists).hiddenWhenBlind(),
        field(Field::Verdict, "verdict", Choice, QT_TR_NOOP("Verdict"), Lists)
            .oneOf(verdictTokens)
            .hiddenWhenBlind(),
        field(Field::Review, "review", Markdown, QT_TR_NOOP("Review"), Page)
            .searched()
            .hiddenWhenBlind(),
        field(Field::Author, "author", Line, QT_TR_NOOP("Author"), OwnPage),
        field(Field::ReviewedOn, "reviewedOn", Date, QT_TR_NOOP("Reviewed on"), OwnPage)
            .hiddenWhenBlind(),
        field(Field::Due, "due", Date, QT_TR_NOOP("Due"), Nowhere),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
    };
}

std::vector<FieldSpec> FieldTable::comparison()
{
    using enum FieldType;
    using enum Shown;
    return {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::Place, "place", Count, QT_TR_NOOP("Order"), Nowhere).initially(qint64(0)),
        field(Field::Left, "left", Reference, QT_TR_NOOP("Left"), Links),
        field(Field::Right, "right", Reference, QT_TR_NOOP("Right"), Links),
        field(Field::Title, "title", Line, QT_TR_NOOP("Title"), Links),
        field(Field::Standfirst, "standfirst", Line, QT_TR_NOOP("Standfirst"), Page),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
    };
}

// No page prints a note. A resolved one settles a tie that the site holds.
std::vector<FieldSpec> FieldTable::note()
{
    using enum FieldType;
    using enum Shown;
    std::vector<FieldSpec> fields = {
        field(Field::Exists, "exists", Flag, QT_TR_NOOP("Presence"), Decides),
        field(Field::NoteTool, "tool", Reference, QT_TR_NOOP("Tool"), Decides),
        field(Field::NoteText, "text", Markdown, QT_TR_NOOP("Text"), Nowhere).searched(),
        field(Field::Author, "author", Line, QT_TR_NOOP("Author"), Nowhere),
        field(Field::WrittenAt, "writtenAt", Instant, QT_TR_NOOP("Written"), Nowhere),
        field(Field::Resolved, "resolved", Flag, QT_TR_NOOP("Resolved"), Decides),
        field(Field::ResolvedVerdicts, "resolvedVerdicts", Line,
              QT_TR_NOOP("Verdicts when resolved"), Decides)
            .derived(),
        field(Field::Extra, "extra", Object, QT_TR_NOOP("Unknown keys"), Nowhere),
    };
    for (FieldSpec &field : fields)
        field.isHiddenWhenBlind = true;
    return fields;
}

const std::vector<FieldSpec> &FieldTable::of(Kind kind)
{
    static const std::array tables = {site(), persona(), tool(), seat(), comparison(), note()};
    static_assert(std::tuple_size_v<decltype(tables)> == size_t(Kind::Note) + 1);
    return tables.at(size_t(kind));
}

} // namespace vd
