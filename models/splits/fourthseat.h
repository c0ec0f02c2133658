// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

#include <unordered_map>

namespace vd {

// A persona that could take a free seat on a panel.
struct SeatCandidate
{
    Id persona;
    QString name;
    int inCategory = 0; // on how many panels of the tool's category it sits
    int overall = 0;    // on how many of the desk
};

// How often each persona sits, counted once for as many questions as there are free seats.
class SeatLoads
{
public:
    SeatLoads() = default;
    explicit SeatLoads(const std::vector<PanelRow> &rows);

    // Those who are not on the panel: first who sits least in the tool's category, then who sits
    // least at all, then in roster order. Empty, where no seat is free or everybody has one.
    std::vector<SeatCandidate> candidates(const PanelRow &tool, const Roster &roster) const;

private:
    struct Load
    {
        int overall = 0;
        std::vector<int> byCategory; // by its place in m_categories; those behind it have none
    };
    std::unordered_map<Id, Load> m_loads;
    std::unordered_map<QString, size_t> m_categories;
};

// Why the first of them is suggested: "Founder sits on 2 panels of Models, fewer than …".
QString reasonFor(const std::vector<SeatCandidate> &candidates, const PanelRow &tool);

} // namespace vd
