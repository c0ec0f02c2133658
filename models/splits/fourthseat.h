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
    int inCategory = 0; // panels of the tool's category with this persona
    int overall = 0;    // panels of the desk with it
};

// The number of panels of each persona, counted once for any number of questions.
class SeatLoads
{
public:
    SeatLoads() = default;
    explicit SeatLoads(const std::vector<PanelRow> &rows);

    // The personas that are not on the panel, sorted by fewest panels in the tool's category, then
    // fewest panels at all, then roster order. Empty if no seat is free or all personas are on the
    // panel.
    std::vector<SeatCandidate> candidates(const PanelRow &tool, const Roster &roster) const;

private:
    struct Load
    {
        int overall = 0;
        std::vector<int> byCategory; // by index in m_categories; 0 beyond the end
    };
    std::unordered_map<Id, Load> m_loads;
    std::unordered_map<QString, size_t> m_categories;
};

// Why the first candidate is suggested: "Founder sits on 2 panels of Models, fewer than …".
QString reasonFor(const std::vector<SeatCandidate> &candidates, const PanelRow &tool);

} // namespace vd
