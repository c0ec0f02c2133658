// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

#include <unordered_map>

namespace vd {

// Verdicts as they might be. Copies of rows are changed, never a desk.
class WhatIf
{
public:
    using Own = std::optional<Verdict>; // nothing: on auto

    void suppose(const Id &seat, Own verdict);
    void forget(const Id &seat);
    void clear() { m_verdicts.clear(); }

    bool isEmpty() const { return m_verdicts.empty(); }
    std::optional<Own> supposed(const Id &seat) const; // nothing: as it is
    bool isAbout(const PanelRow &row) const;

    PanelRow applied(PanelRow row, int shipThreshold) const;

private:
    std::unordered_map<Id, Own> m_verdicts; // by the seat's id
};

// The tools from the most to the least shipped: by ships, then the mean of the scores, then name.
// A panel with a seat open is not among them: what it will say is not known yet.
std::vector<Id> ranked(const std::vector<PanelRow> &rows);

} // namespace vd
