// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/verdict.h"

namespace vd {

// How a panel of four divides into ships, skips and open seats.
struct Split
{
    static constexpr int seats = 4;

    int ships = 0;
    int skips = 0;

    int verdicts() const { return ships + skips; }
    int open() const { return seats - verdicts(); }
    void count(std::optional<Verdict> verdict);

    PanelVerdict verdict() const;
    // The share of ships among the seats with a verdict, as a whole per cent, halves up.
    std::optional<int> panelShip() const;

    friend bool operator==(const Split &, const Split &) = default;
};

// A share as a whole per cent, halves up. Nothing, if there is nothing to share.
std::optional<int> percentOf(qint64 part, qint64 whole);

} // namespace vd
