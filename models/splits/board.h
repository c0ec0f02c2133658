// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

#include <array>

namespace vd {

// Where a tool stands on the splits board. A panel with a seat open is not divided yet.
enum class SplitColumn { FourNil, ThreeOne, TwoTwo, OneThree, NilFour, Open };
inline constexpr size_t splitColumns = size_t(SplitColumn::Open) + 1;

SplitColumn columnOf(const Split &split);
QString name(SplitColumn column);    // "3–1", "open"
QString tokenOf(SplitColumn column); // of the query language: "3-1", "open"

using SplitCounts = std::array<int, splitColumns>; // by column
SplitCounts countsOf(const std::vector<PanelRow> &rows);

// The scores that a lone dissenter stands against; the deviation is that of the population.
struct OtherScores
{
    double mean = 0;
    double deviation = 0;
};

// What the board says of one panel's scores.
struct PanelFigures
{
    std::optional<ScoreSummary> scores; // nothing without a score
    const PanelSeat *dissenter = nullptr;
    std::optional<OtherScores> others; // of a dissenter; nothing, if those have no score
};

// Points into the row.
PanelFigures figuresOf(const PanelRow &row, int shipThreshold);
const PanelSeat *loneDissenter(const PanelRow &row, int shipThreshold); // nullptr: nobody
std::optional<ScoreSummary> scoresOf(const PanelRow &row);

} // namespace vd
