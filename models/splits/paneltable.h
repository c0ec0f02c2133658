// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/persona.h"
#include "splits/board.h"
#include "splits/whatif.h"

#include <unordered_map>

namespace vd {

// The settings and the viewer for whom rows are shown.
struct BoardView
{
    Roster roster;
    int shipThreshold = 60;
    bool blind = false; // see panel/blind.h
    QString person;     // the viewer
    TiePolicy tie = TiePolicy::Mixed;

    void judge(PanelRow &row) const; // sets the values that depend on the site's rules
    bool hides(const PanelRow &row) const;
    PanelRow seen(PanelRow row) const;            // without what blind mode hides
    bool showsAlike(const BoardView &other) const // the verdicts
    {
        return shipThreshold == other.shipThreshold && blind == other.blind &&
               person == other.person && tie == other.tie;
    }
};

// The rows of a board as shown, by number, with the counts of the columns.
class PanelTable
{
public:
    const std::vector<PanelRow> &rows() const { return m_rows; } // in desk order
    const PanelRow &at(int number) const { return m_rows[size_t(number)]; }
    int count() const { return int(m_rows.size()); }
    int numberOf(const Id &tool) const; // -1 if there is none
    const SplitCounts &counts() const { return m_counts; }
    const BoardView &view() const { return m_view; }
    const WhatIf &whatIf() const { return m_whatIf; }
    int revision() const { return m_revision; } // changes whenever a shown value changes

    void setRows(std::vector<PanelRow> actual);
    void setView(BoardView view);
    // Adds or replaces a row and returns its number; nullopt if no shown value changes. A new tool
    // gets the last number.
    std::optional<int> put(PanelRow actual);
    void remove(const std::vector<Id> &tools); // the numbers of later rows change

    // Supposes a verdict of the panel for a what-if. The actual verdict ends the supposition.
    void suppose(int number, const Id &seat, WhatIf::Own verdict);
    std::vector<int> forgetSupposed(); // returns the rows that changed back
    const PanelRow &actual(int number) const;
    // The row as shown without supposed verdicts.
    PanelRow unsupposed(int number) const { return m_view.seen(actual(number)); }
    ToolRow listed(int number) const; // the same, as a line of a list
    bool isSupposed(int number) const { return m_whatIf.isAbout(at(number)); }

private:
    PanelRow shown(PanelRow actual);
    void see(int number, PanelRow actual);
    void seeAll();
    void count(const Split &split, int by) { m_counts.at(size_t(columnOf(split))) += by; }
    void index();

    BoardView m_view;
    WhatIf m_whatIf;
    std::vector<PanelRow> m_rows;
    std::unordered_map<Id, int> m_numberOf;
    std::unordered_map<Id, PanelRow> m_actual; // of rows that are shown with changes
    SplitCounts m_counts = {};
    int m_revision = 0;
};

} // namespace vd
