// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

#include <array>

namespace vd {

// The column of a tool on the splits board. A panel with an open seat is in its own column.
enum class SplitColumn { FourNil, ThreeOne, TwoTwo, OneThree, NilFour, Open };
inline constexpr size_t splitColumns = size_t(SplitColumn::Open) + 1;

SplitColumn columnOf(const Split &split);
QString name(SplitColumn column);    // "3–1", "open"
QString tokenOf(SplitColumn column); // of the query language: "3-1", "open"

using SplitCounts = std::array<int, splitColumns>; // by column
SplitCounts countsOf(const std::vector<PanelRow> &rows);

// The scores of the other seats beside a lone dissenter; the deviation is that of the population.
struct OtherScores
{
    double mean = 0;
    double deviation = 0;
};

// The figures that the board shows for a panel.
struct PanelFigures
{
    std::optional<ScoreSummary> scores; // nothing without a score
    const PanelSeat *dissenter = nullptr;
    std::optional<OtherScores>
        others; // nullopt if there is no dissenter, or the others have no score
};

// The result points into the row.
PanelFigures figuresOf(const PanelRow &row, int shipThreshold);
const PanelSeat *loneDissenter(const PanelRow &row, int shipThreshold); // nullptr: nobody
std::optional<ScoreSummary> scoresOf(const PanelRow &row);

} // namespace vd
