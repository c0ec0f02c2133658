// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

#include <unordered_map>

namespace vd {

// Supposed verdicts. They change copies of rows, never the desk.
class WhatIf
{
public:
    using Own = std::optional<Verdict>; // nullopt: auto

    void suppose(const Id &seat, Own verdict);
    void forget(const Id &seat);
    void clear() { m_verdicts.clear(); }

    bool isEmpty() const { return m_verdicts.empty(); }
    std::optional<Own> supposed(const Id &seat) const; // nullopt: not supposed
    bool isAbout(const PanelRow &row) const;

    PanelRow applied(PanelRow row, int shipThreshold) const;

private:
    std::unordered_map<Id, Own> m_verdicts; // by the seat's id
};

// The tools with complete panels, sorted by number of ships, then mean score, then name.
std::vector<Id> ranked(const std::vector<PanelRow> &rows);

} // namespace vd
