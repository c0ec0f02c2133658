// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/persona.h"
#include "splits/board.h"
#include "splits/whatif.h"

#include <unordered_map>

namespace vd {

// How a board's rows are looked at.
struct BoardView
{
    Roster roster;
    int shipThreshold = 60;
    bool blind = false; // see panel/blind.h
    QString person;     // who looks
    TiePolicy tie = TiePolicy::Mixed;

    void judge(PanelRow &row) const; // sets what the site's rules make of its seats
    bool hides(const PanelRow &row) const;
    PanelRow seen(PanelRow row) const;            // without what is to be hidden
    bool showsAlike(const BoardView &other) const // the verdicts
    {
        return shipThreshold == other.shipThreshold && blind == other.blind &&
               person == other.person && tie == other.tie;
    }
};

// The rows of a board as they are seen, by number, with their counts; kept in step row by row.
class PanelTable
{
public:
    const std::vector<PanelRow> &rows() const { return m_rows; } // in desk order
    const PanelRow &at(int number) const { return m_rows[size_t(number)]; }
    int count() const { return int(m_rows.size()); }
    int numberOf(const Id &tool) const; // -1: not there
    const SplitCounts &counts() const { return m_counts; }
    const BoardView &view() const { return m_view; }
    const WhatIf &whatIf() const { return m_whatIf; }
    int revision() const { return m_revision; } // another one whenever anything is seen otherwise

    void setRows(std::vector<PanelRow> actual);
    void setView(BoardView view);
    // The last number for a tool that is new; nothing where nothing that is seen changes.
    std::optional<int> put(PanelRow actual);
    void remove(const std::vector<Id> &tools); // the numbers behind them are others then

    // A verdict of the tool's panel as it might be; what it is, forgets it.
    void suppose(int number, const Id &seat, WhatIf::Own verdict);
    std::vector<int> forgetSupposed(); // the rows that are seen as they are again
    const PanelRow &actual(int number) const;
    // As it is seen when nothing is supposed.
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
    std::unordered_map<Id, PanelRow> m_actual; // of those that are seen as they are not
    SplitCounts m_counts = {};
    int m_revision = 0;
};

} // namespace vd
