// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/value.h"

#include <array>
#include <span>

namespace vd {

enum class Kind { Site, Persona, Tool, Seat, Comparison, Note };
inline constexpr std::array kinds = {Kind::Site, Kind::Persona,    Kind::Tool,
                                     Kind::Seat, Kind::Comparison, Kind::Note};
static_assert(kinds.size() == size_t(Kind::Note) + 1);

// Everything that a record can hold. The names are those of the desk format, with a dot where the
// format nests ("pricing.entry"). To add one, see CONTRIBUTING.md, "Add a field".
enum class Field {
    Exists,    // 0 for a record that was deleted and can be brought back
    Place,     // order among the records of its kind, from 0
    Extra,     // keys of the desk format that this version does not know, as a JSON object
    FileExtra, // unknown keys of the top level of the file; the site has them
    Slug,
    Name,
    // site
    BaseUrl,
    Language,
    Kicker,
    Standfirst, // also of a comparison
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
    PanelTakeVerdicts, // what the seats said when the take was written, see take.h
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
    ResolvedVerdicts, // what the seats said when the note was resolved, see take.h
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
    Choice,    // one of the tokens of the field, or nothing if it allows that
    Base64,    // up to 1 MiB of data, or nothing
    Lines,     // a JSON array of lines
    Slugs,     // a JSON array of slugs
    History,   // a JSON array of {on, from, to}
    Waivers,   // a JSON array of {finding, reason, by, on}
    Queries,   // a JSON array of {name, query}
    Object,    // a JSON object
    Reference, // the id of another record
};

// Where the published site shows a field. Each level includes those above it but the first two.
enum class Shown {
    Nowhere,
    Decides, // printed nowhere, but decides which pages, links and verdicts there are
    OwnPage, // on the page of its tool or persona, or on the home page
    Page,    // on comparison pages, too: page/affectedparts says in which parts
    Lists,   // wherever its record is listed, too
    Links,   // on every page that may link to its record, too
};

// What becomes of a field that two replicas of a desk changed at the same time.
enum class Merge {
    Whole,    // a conflict, which a person settles
    Words,    // merged word by word; a conflict where both changed the same words
    Elements, // merged by the elements of the list or the keys of the object
    Derived,  // follows from the merged records, so it is never a conflict
};

// What the table of fields (fieldtable.cpp) says about a field.
struct FieldSpec
{
    Field field;
    const char *name; // in the desk format
    FieldType type;
    const char *label = ""; // for people, in English; labelOf() translates it
    Shown shown = Shown::Nowhere;
    // What a record holds as long as nothing was set, and what null in a file sets.
    Value fallback = {};
    std::span<const char *const> choices = {}; // of FieldType::Choice
    bool isSearched = false;                   // the full-text search reads it
    bool isDerived = false;                    // the desk keeps it, see derivedfields.h
    bool isCopied = true;                      // to the duplicate of a tool
    bool isHiddenWhenBlind = false;            // see blind.h
    Merge merge = Merge::Whole;

    // Whether a reader of the site can see the value itself.
    bool isPrinted() const { return shown >= Shown::OwnPage; }
    // Whether the site changes where the record is listed, and where it may be linked to. Derived
    // fields follow from others, or have a key of their own.
    bool isListed() const { return !isDerived && decidesOr(Shown::Lists); }
    bool isLinked() const { return !isDerived && decidesOr(Shown::Links); }
    // Whether pages about many records need it.
    bool isBrief() const { return decidesOr(Shown::Lists); }

private:
    bool decidesOr(Shown least) const { return shown == Shown::Decides || shown >= least; }
};

const char *kindName(Kind kind);
std::optional<Kind> kindNamed(QStringView name);
QString labelOf(Kind kind); // "Tool", in the program's language

// The fields of a kind, in the order they are stored and shown.
std::span<const FieldSpec> fieldsOf(Kind kind);
const FieldSpec *findField(Kind kind, Field field); // nullptr: the kind has no such field
const FieldSpec *findField(Kind kind, QStringView name);
const char *fieldName(Field field);
QString labelOf(Kind kind, Field field); // "Tagline", in the program's language

// Whether the full-text search reads records of this kind.
bool isSearched(Kind kind);

// The value that JSON has for a field. Nothing for a container, a boolean, or a number that no
// field of this type can hold.
std::optional<Value> valueFromJson(const FieldSpec &spec, const Json &json);

} // namespace vd
