// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/note.h"
#include "panel/scorecard.h"
#include "panel/slug.h"

namespace vd {

class Record;

enum class PriceEntry { Free, Freemium, Paid, Contact };
enum class Status { Draft, Review, Ready, Published, Retired };

const char *tokenOf(Status status);
std::optional<Status> statusFrom(const QString &word);

const char *tokenOf(PriceEntry entry);
std::optional<PriceEntry> priceEntryFrom(const QString &word);

struct Pricing
{
    std::optional<PriceEntry> entry;
    QString text;
    std::optional<double> amount;
    QString currency;
    QString per;
    QString checkedOn; // "2026-05-01", or empty
};

struct Community
{
    qint64 ship = 0;
    qint64 skip = 0;
    QString asOf; // "2026-05-01", or empty

    qint64 votes() const { return ship + skip; }
    std::optional<int> shipShare() const { return percentOf(ship, votes()); } // per cent
};

struct Logo
{
    QString mime; // empty: there is no logo
    QString alt;
    QString data; // base64
};

// A change of a published tool's panel verdict.
struct VerdictChange
{
    QString on; // "2026-05-01"
    PanelVerdict from = PanelVerdict::Pending;
    PanelVerdict to = PanelVerdict::Pending;
};

// The thing under review.
struct Tool
{
    Id id;
    Slug slug;
    QString name;
    QString tagline;
    QString category;
    QString description; // Markdown
    QString website;
    QString monogram; // empty: the first letter of the name
    QString bestFor;  // empty: the tagline
    Logo logo;
    Pricing pricing;
    Community community;
    Status status = Status::Draft;
    bool starred = false;
    std::optional<qint64> updatedAt; // UTC milliseconds
    std::vector<Slug> formerSlugs;
    std::vector<VerdictChange> verdictHistory; // oldest first
    QString panelTake;                         // Markdown
    QString panelTakeVerdicts;                 // see take.h; empty: there is no take
    NoteTally notes;
    Scorecard scorecard;
    bool isPanelHidden = false; // from the viewer, see blind.h

    static Tool from(const Record &record, Scorecard scorecard, const NoteTally &notes = {});
};

} // namespace vd
