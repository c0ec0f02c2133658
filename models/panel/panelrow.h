// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/scorecard.h"
#include "panel/site.h"
#include "panel/toolrow.h"

namespace vd {

// One of a tool's seats, without its text.
struct PanelSeat
{
    Id seat;
    Id persona;
    std::optional<Score> score;
    std::optional<Verdict> own; // nothing: on auto, it follows the score
    QString author;
    QString due;           // "2026-05-01", or empty
    bool isHidden = false; // from the viewer, see blind.h

    // As of a Seat.
    std::optional<Verdict> effectiveVerdict(int shipThreshold) const
    {
        return vd::effectiveVerdict(own, score, shipThreshold);
    }
    friend bool operator==(const PanelSeat &, const PanelSeat &) = default;
};

inline Split splitOf(const std::vector<PanelSeat> &seats, int shipThreshold)
{
    Split split;
    for (const PanelSeat &seat : seats)
        split.count(seat.effectiveVerdict(shipThreshold));
    return split;
}

// A tool for the splits board, the query language and the command line: who sits on its panel and
// what they say, without texts.
struct PanelRow
{
    ToolRow tool;
    std::optional<PriceEntry> price;
    std::vector<PanelSeat> seats; // at most four, in panel order
    int notesOpen = 0;            // discussion notes that are not resolved
    bool isDiscussed = false;     // see take.h
    bool takeSet = false;         // there is a panel take
    bool takeStale = false;       // a verdict changed after it was written

    friend bool operator==(const PanelRow &, const PanelRow &) = default;
};

const PanelSeat *seatOf(const PanelRow &row, const Id &persona); // nullptr: not on this panel
bool isHeld(const PanelRow &row, TiePolicy tie);                 // same rule as publishedVerdict()

PanelRow panelRowOf(const Tool &tool, int shipThreshold);

} // namespace vd
