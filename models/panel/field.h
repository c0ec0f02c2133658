// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/value.h"

#include <span>

namespace vd {

enum class Kind { Site, Persona, Tool, Seat, Comparison, Note };

// Everything a record can hold. One word for one thing: the names are those of the desk format,
// with a dot where the format nests ("pricing.entry").
enum class Field {
    Exists,    // 0 for a record that was deleted and can be brought back
    Place,     // order among its like, from 0
    Extra,     // keys of the desk format that this version does not know, as a JSON object
    FileExtra, // the same, of the top level of the file; kept by the site
    Slug,
    Name,
    // site
    BaseUrl,
    Language,
    Kicker,
    Standfirst, // of a comparison, too
    ShipThreshold,
    NewsletterKicker,
    NewsletterHeading,
    NewsletterBlurb,
    NewsletterAction,
    BookmarksHeading,
    BookmarksEmpty,
    BookmarksHint,
    HomeHeading,
    HomeStandfirst,
    PublishPairs,
    PublishCards,
    PublishTheme, // a folder; nothing: the default theme
    PublishWaivers,
    PanelTie,
    PanelBlind,
    PanelQueries,
    // persona
    Motto,
    Stance,
    Likes,
    Dislikes,
    Obligations,
    BannedPhrases,
    Color,
    // tool
    Tagline,
    Category,
    Description,
    Website,
    Monogram,
    BestFor,
    LogoMime,
    LogoAlt,
    LogoData, // base64
    PricingEntry,
    PricingText,
    PricingAmount,
    PricingCurrency,
    PricingPer,
    PricingCheckedOn,
    CommunityShip,
    CommunitySkip,
    CommunityAsOf,
    Status,
    Starred,
    UpdatedAt,
    FormerSlugs,
    VerdictHistory,
    PanelTake,
    PanelTakeVerdicts, // what the seats said when it was written, see take.h
    // seat
    SeatTool,    // the tool's id
    SeatPersona, // the persona's id
    Score,
    Verdict,
    Review,
    Author,
    ReviewedOn,
    Due,
    // comparison
    Left, // a tool's id
    Right,
    Title,
    // note
    NoteTool, // the tool's id
    NoteText,
    WrittenAt,
    Resolved,
    ResolvedVerdicts, // what the seats said when it was, see take.h
};

// What a field can hold; the limits are those of the desk format, in characters.
enum class FieldType {
    Flag,      // 0 or 1; true or false in JSON
    Count,     // a whole number from 0
    Score,     // 0 to 100, or nothing
    Threshold, // 0 to 100
    Amount,    // a decimal number from 0, or nothing
    Instant,   // UTC milliseconds
    Name,      // 1 to 200 characters
    Line,      // up to 1,000 characters, or nothing
    Markdown,  // up to 1,000,000 characters, or nothing
    Slug,
    Date,      // "2026-05-01", or nothing
    Color,     // "#rrggbb", or nothing
    Language,  // a BCP 47 tag
    Choice,    // one of the words of the field, or nothing if it allows that
    Base64,    // up to 1 MiB of data, or nothing
    Lines,     // a JSON array of lines
    Slugs,     // a JSON array of slugs
    History,   // a JSON array of {on, from, to}
    Waivers,   // a JSON array of {finding, reason, by, on}
    Queries,   // a JSON array of {name, query}
    Object,    // a JSON object
    Reference, // the id of another record
};

struct FieldSpec
{
    Field field;
    const char *name;
    FieldType type;
    // What a record holds that was never told otherwise, and what null in a file sets.
    Value fallback;
    std::span<const char *const> choices; // of FieldType::Choice
};

const char *kindName(Kind kind);
std::optional<Kind> kindNamed(QStringView name);

// The fields of a kind, in the order they are stored and shown.
std::span<const FieldSpec> fieldsOf(Kind kind);
const FieldSpec *findField(Kind kind, Field field); // nullptr: records of that kind have none such
const FieldSpec *findField(Kind kind, QStringView name);
const char *fieldName(Field field);

// The value of a field in JSON's notation; nothing for a container, a boolean, or a number that no
// field of this type can hold.
std::optional<Value> valueFromJson(const FieldSpec &spec, const Json &json);

// Says what is wrong with a value for a field, as the end of a sentence: "expected a whole number
// from 0 to 100". Nothing, if it fits.
std::optional<QString> findFault(const FieldSpec &spec, const Value &value);

} // namespace vd
