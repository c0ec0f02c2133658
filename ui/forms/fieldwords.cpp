// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace vd::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::ui::FieldWords)
};

QString siteWord(Field field)
{
    switch (field) {
    case Field::Name: return Text::tr("Site name");
    case Field::BaseUrl: return Text::tr("Site address");
    case Field::Language: return Text::tr("Language");
    case Field::Kicker: return Text::tr("Kicker");
    case Field::Standfirst: return Text::tr("Standfirst");
    case Field::ShipThreshold: return Text::tr("Ship threshold");
    case Field::NewsletterKicker: return Text::tr("Newsletter kicker");
    case Field::NewsletterHeading: return Text::tr("Newsletter heading");
    case Field::NewsletterBlurb: return Text::tr("Newsletter text");
    case Field::NewsletterAction: return Text::tr("Newsletter address");
    case Field::BookmarksHeading: return Text::tr("Bookmarks heading");
    case Field::BookmarksEmpty: return Text::tr("No bookmarks text");
    case Field::BookmarksHint: return Text::tr("Bookmarks hint");
    case Field::HomeHeading: return Text::tr("Home heading");
    case Field::HomeStandfirst: return Text::tr("Home standfirst");
    case Field::PublishPairs: return Text::tr("Comparisons to publish");
    case Field::PublishCards: return Text::tr("Social cards");
    case Field::PublishTheme: return Text::tr("Theme folder");
    case Field::PublishWaivers: return Text::tr("Waived findings");
    case Field::PanelTie: return Text::tr("Two against two");
    case Field::PanelBlind: return Text::tr("Blind mode");
    case Field::PanelQueries: return Text::tr("Saved queries");
    default: return {};
    }
}

QString personaWord(Field field)
{
    switch (field) {
    case Field::Motto: return Text::tr("Motto");
    case Field::Stance: return Text::tr("Stance");
    case Field::Likes: return Text::tr("Looks for");
    case Field::Dislikes: return Text::tr("Wary of");
    case Field::Obligations: return Text::tr("Obligations");
    case Field::BannedPhrases: return Text::tr("Banned phrases");
    case Field::Color: return Text::tr("Colour");
    default: return {};
    }
}

QString toolWord(Field field)
{
    switch (field) {
    case Field::Tagline: return Text::tr("Tagline");
    case Field::Category: return Text::tr("Category");
    case Field::Description: return Text::tr("Description");
    case Field::Website: return Text::tr("Website");
    case Field::Monogram: return Text::tr("Monogram");
    case Field::BestFor: return Text::tr("Best for");
    case Field::LogoMime:
    case Field::LogoData: return Text::tr("Logo");
    case Field::LogoAlt: return Text::tr("Logo description");
    case Field::PricingEntry: return Text::tr("Entry price");
    case Field::PricingText: return Text::tr("Pricing text");
    case Field::PricingAmount: return Text::tr("Amount");
    case Field::PricingCurrency: return Text::tr("Currency");
    case Field::PricingPer: return Text::tr("Per");
    case Field::PricingCheckedOn: return Text::tr("Price checked on");
    case Field::CommunityShip: return Text::tr("Ship votes");
    case Field::CommunitySkip: return Text::tr("Skip votes");
    case Field::CommunityAsOf: return Text::tr("Votes as of");
    case Field::Status: return Text::tr("Status");
    case Field::Starred: return Text::tr("Star");
    case Field::UpdatedAt: return Text::tr("Updated");
    case Field::FormerSlugs: return Text::tr("Former slugs");
    case Field::VerdictHistory: return Text::tr("Verdict history");
    case Field::PanelTake: return Text::tr("Panel take");
    case Field::PanelTakeVerdicts: return Text::tr("Verdicts at the panel take");
    default: return {};
    }
}

QString seatWord(Field field)
{
    switch (field) {
    case Field::SeatTool: return Text::tr("Tool");
    case Field::SeatPersona: return Text::tr("Persona");
    case Field::Score: return Text::tr("Score");
    case Field::Verdict: return Text::tr("Verdict");
    case Field::Review: return Text::tr("Review");
    case Field::Author: return Text::tr("Author");
    case Field::ReviewedOn: return Text::tr("Reviewed on");
    case Field::Due: return Text::tr("Due");
    default: return {};
    }
}

QString comparisonWord(Field field)
{
    switch (field) {
    case Field::Left: return Text::tr("Left");
    case Field::Right: return Text::tr("Right");
    case Field::Title: return Text::tr("Title");
    case Field::Standfirst: return Text::tr("Standfirst");
    default: return {};
    }
}

QString noteWord(Field field)
{
    switch (field) {
    case Field::NoteTool: return Text::tr("Tool");
    case Field::NoteText: return Text::tr("Text");
    case Field::Author: return Text::tr("Author");
    case Field::WrittenAt: return Text::tr("Written");
    case Field::Resolved: return Text::tr("Resolved");
    case Field::ResolvedVerdicts: return Text::tr("Verdicts when resolved");
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
    case Field::Exists: return Text::tr("Presence");
    case Field::Place: return Text::tr("Order");
    case Field::Slug: return Text::tr("Slug");
    case Field::Name: return Text::tr("Name");
    case Field::Extra:
    case Field::FileExtra: return Text::tr("Unknown keys");
    default: return QLatin1String(fieldName(field));
    }
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Site: return Text::tr("Site");
    case Kind::Persona: return Text::tr("Persona");
    case Kind::Tool: return Text::tr("Tool");
    case Kind::Seat: return Text::tr("Seat");
    case Kind::Comparison: return Text::tr("Comparison");
    case Kind::Note: return Text::tr("Note");
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
    return Text::tr("nothing");
}

} // namespace vd::ui
