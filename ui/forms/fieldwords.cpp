// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldwords.h"

#include "ui/support/tr.h"

#include <QLocale>

namespace vd::ui {

namespace {

QString siteWord(Field field)
{
    switch (field) {
    case Field::Name: return UiTr::tr("Site name");
    case Field::BaseUrl: return UiTr::tr("Site address");
    case Field::Language: return UiTr::tr("Language");
    case Field::Kicker: return UiTr::tr("Kicker");
    case Field::Standfirst: return UiTr::tr("Standfirst");
    case Field::ShipThreshold: return UiTr::tr("Ship threshold");
    case Field::NewsletterKicker: return UiTr::tr("Newsletter kicker");
    case Field::NewsletterHeading: return UiTr::tr("Newsletter heading");
    case Field::NewsletterBlurb: return UiTr::tr("Newsletter text");
    case Field::NewsletterAction: return UiTr::tr("Newsletter address");
    case Field::BookmarksHeading: return UiTr::tr("Bookmarks heading");
    case Field::BookmarksEmpty: return UiTr::tr("No bookmarks text");
    case Field::BookmarksHint: return UiTr::tr("Bookmarks hint");
    case Field::HomeHeading: return UiTr::tr("Home heading");
    case Field::HomeStandfirst: return UiTr::tr("Home standfirst");
    case Field::PublishPairs: return UiTr::tr("Comparisons to publish");
    case Field::PublishCards: return UiTr::tr("Social cards");
    case Field::PublishTheme: return UiTr::tr("Theme folder");
    case Field::PublishWaivers: return UiTr::tr("Waived findings");
    case Field::PanelTie: return UiTr::tr("Two against two");
    case Field::PanelBlind: return UiTr::tr("Blind mode");
    case Field::PanelQueries: return UiTr::tr("Saved queries");
    default: return {};
    }
}

QString personaWord(Field field)
{
    switch (field) {
    case Field::Motto: return UiTr::tr("Motto");
    case Field::Stance: return UiTr::tr("Stance");
    case Field::Likes: return UiTr::tr("Looks for");
    case Field::Dislikes: return UiTr::tr("Wary of");
    case Field::Obligations: return UiTr::tr("Obligations");
    case Field::BannedPhrases: return UiTr::tr("Banned phrases");
    case Field::Color: return UiTr::tr("Colour");
    default: return {};
    }
}

QString toolWord(Field field)
{
    switch (field) {
    case Field::Tagline: return UiTr::tr("Tagline");
    case Field::Category: return UiTr::tr("Category");
    case Field::Description: return UiTr::tr("Description");
    case Field::Website: return UiTr::tr("Website");
    case Field::Monogram: return UiTr::tr("Monogram");
    case Field::BestFor: return UiTr::tr("Best for");
    case Field::LogoMime:
    case Field::LogoData: return UiTr::tr("Logo");
    case Field::LogoAlt: return UiTr::tr("Logo description");
    case Field::PricingEntry: return UiTr::tr("Entry price");
    case Field::PricingText: return UiTr::tr("Pricing text");
    case Field::PricingAmount: return UiTr::tr("Amount");
    case Field::PricingCurrency: return UiTr::tr("Currency");
    case Field::PricingPer: return UiTr::tr("Per");
    case Field::PricingCheckedOn: return UiTr::tr("Price checked on");
    case Field::CommunityShip: return UiTr::tr("Ship votes");
    case Field::CommunitySkip: return UiTr::tr("Skip votes");
    case Field::CommunityAsOf: return UiTr::tr("Votes as of");
    case Field::Status: return UiTr::tr("Status");
    case Field::Starred: return UiTr::tr("Star");
    case Field::UpdatedAt: return UiTr::tr("Updated");
    case Field::FormerSlugs: return UiTr::tr("Former slugs");
    case Field::VerdictHistory: return UiTr::tr("Verdict history");
    case Field::PanelTake: return UiTr::tr("Panel take");
    case Field::PanelTakeVerdicts: return UiTr::tr("Verdicts at the panel take");
    default: return {};
    }
}

QString seatWord(Field field)
{
    switch (field) {
    case Field::SeatTool: return UiTr::tr("Tool");
    case Field::SeatPersona: return UiTr::tr("Persona");
    case Field::Score: return UiTr::tr("Score");
    case Field::Verdict: return UiTr::tr("Verdict");
    case Field::Review: return UiTr::tr("Review");
    case Field::Author: return UiTr::tr("Author");
    case Field::ReviewedOn: return UiTr::tr("Reviewed on");
    case Field::Due: return UiTr::tr("Due");
    default: return {};
    }
}

QString comparisonWord(Field field)
{
    switch (field) {
    case Field::Left: return UiTr::tr("Left");
    case Field::Right: return UiTr::tr("Right");
    case Field::Title: return UiTr::tr("Title");
    case Field::Standfirst: return UiTr::tr("Standfirst");
    default: return {};
    }
}

QString noteWord(Field field)
{
    switch (field) {
    case Field::NoteTool: return UiTr::tr("Tool");
    case Field::NoteText: return UiTr::tr("Text");
    case Field::Author: return UiTr::tr("Author");
    case Field::WrittenAt: return UiTr::tr("Written");
    case Field::Resolved: return UiTr::tr("Resolved");
    case Field::ResolvedVerdicts: return UiTr::tr("Verdicts when resolved");
    default: return {};
    }
}

QString ownWord(Kind kind, Field field)
{
    switch (kind) {
    case Kind::Site: return siteWord(field);
    case Kind::Persona: return personaWord(field);
    case Kind::Tool: return toolWord(field);
    case Kind::Seat: return seatWord(field);
    case Kind::Comparison: return comparisonWord(field);
    case Kind::Note: return noteWord(field);
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(Kind kind, Field field)
{
    const QString own = ownWord(kind, field);
    if (!own.isEmpty())
        return own;
    switch (field) {
    case Field::Exists: return UiTr::tr("Presence");
    case Field::Place: return UiTr::tr("Order");
    case Field::Slug: return UiTr::tr("Slug");
    case Field::Name: return UiTr::tr("Name");
    case Field::Extra:
    case Field::FileExtra: return UiTr::tr("Unknown keys");
    default: return QLatin1String(fieldName(field));
    }
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Site: return UiTr::tr("Site");
    case Kind::Persona: return UiTr::tr("Persona");
    case Kind::Tool: return UiTr::tr("Tool");
    case Kind::Seat: return UiTr::tr("Seat");
    case Kind::Comparison: return UiTr::tr("Comparison");
    case Kind::Note: return UiTr::tr("Note");
    }
    Q_UNREACHABLE();
}

QString shown(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&value))
        return QLocale().toString(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    return UiTr::tr("nothing");
}

} // namespace vd::ui
