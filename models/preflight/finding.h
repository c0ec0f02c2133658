// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/site.h"

namespace vd::preflight {

enum class Severity {
    Error,   // the site would be wrong; publishing it does not make sense
    Warning, // readers would see that something is missing or contradicts itself
    Hint,    // could be better
};

// What is looked for. Each has one severity.
enum class Rule {
    BadBaseUrl,
    SharedAddress,
    HeldTie,
    NoSiteName,
    BadNewsletter,
    EmptySite,
    NoTagline,
    DuplicateName,
    SameCategory,
    BadWebsite,
    UnshownLogo,
    NoPricing,
    PriceContradiction,
    BadCurrency,
    OldPrice,
    DateAhead,
    OpenSeats,
    NoReview,
    ScoreAtOdds,
    BannedPhrase,
    DroppedLink,
    DroppedImage,
    DeadLink,
    UnfinishedTool,
    StaleTake,
    OpenNotes,
    NoBaseUrl,
    NoCatalogue,
    LongName,
    NearCategory,
    NoLogoText,
    NoPriceDate,
    OldVotes,
    NoOffer,
    NoScore,
    NoAuthor,
    NoReviewDate,
    NoRating,
    OverdueSeat,
    NoComparison,
    NoRedirect,
    HiddenPanel,
    NeedlessWaiver,
};

struct Finding
{
    // Names the rule and what it found at fault: the same in every run, the key of a waiver.
    QString id;
    Severity severity = Severity::Error;
    Rule rule = Rule::BadBaseUrl;
    QString message; // says what is wrong and what to do
    FieldRef field;  // the field to correct; a field of the site has a null id
    std::optional<Waiver> waived;
};

const char *tokenOf(Severity severity); // "warning"
const char *tokenOf(Rule rule);         // "no-tagline"
Severity severityOf(Rule rule);

} // namespace vd::preflight
