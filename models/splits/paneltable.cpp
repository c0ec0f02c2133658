// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/paneltable.h"

#include <algorithm>
#include <unordered_set>

namespace vd {

void BoardView::judge(PanelRow &row) const
{
    // Own seats alone would give a wrong split.
    row.tool.split = row.tool.isHidden ? Split() : splitOf(row.seats, shipThreshold);
    row.tool.isHeld = isHeld(row, tie);
}

int PanelTable::numberOf(const Id &tool) const
{
    const auto it = m_numberOf.find(tool);
    return it == m_numberOf.end() ? -1 : it->second;
}

const PanelRow &PanelTable::actual(int number) const
{
    const auto it = m_actual.find(at(number).tool.id);
    return it == m_actual.end() ? at(number) : it->second;
}

void PanelTable::index()
{
    m_numberOf.clear();
    m_numberOf.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_numberOf.emplace(m_rows[i].tool.id, int(i));
}

void PanelTable::setRows(std::vector<PanelRow> actual)
{
    m_rows = std::move(actual);
    m_actual.clear();
    index();
    seeAll();
}

void PanelTable::setView(BoardView view)
{
    const bool isAlike = m_view.showsAlike(view);
    m_view = std::move(view);
    if (!isAlike)
        seeAll();
}

void PanelTable::seeAll()
{
    ++m_revision;
    std::unordered_map<Id, PanelRow> before = std::exchange(m_actual, {});
    for (PanelRow &row : m_rows) {
        if (const auto it = before.find(row.tool.id); it != before.end())
            row = std::move(it->second);
        m_view.judge(row);
        row = shown(std::move(row));
    }
    m_counts = countsOf(m_rows);
}

// The row as shown: with supposed verdicts.
PanelRow PanelTable::shown(PanelRow actual)
{
    if (!m_whatIf.isAbout(actual)) {
        m_actual.erase(actual.tool.id);
        return actual;
    }
    PanelRow seen = m_whatIf.applied(actual, m_view.shipThreshold);
    m_view.judge(seen);
    m_actual.insert_or_assign(actual.tool.id, std::move(actual));
    return seen;
}

void PanelTable::see(int number, PanelRow actual)
{
    ++m_revision;
    PanelRow &row = m_rows[size_t(number)];
    count(row.tool.split, -1);
    row = shown(std::move(actual));
    count(row.tool.split, 1);
}

std::optional<int> PanelTable::put(PanelRow actual)
{
    m_view.judge(actual);
    int number = numberOf(actual.tool.id);
    if (number < 0) {
        number = count();
        m_numberOf.emplace(actual.tool.id, number);
        count(actual.tool.split, 1);
        m_rows.push_back(actual);
    } else if (this->actual(number) == actual) {
        return {};
    }
    see(number, std::move(actual));
    return number;
}

void PanelTable::remove(const std::vector<Id> &tools)
{
    ++m_revision;
    const std::unordered_set<Id> gone(tools.begin(), tools.end());
    std::erase_if(m_rows, [&](const PanelRow &row) { return gone.contains(row.tool.id); });
    for (const Id &tool : tools)
        m_actual.erase(tool);
    index();
    m_counts = countsOf(m_rows);
}

void PanelTable::suppose(int number, const Id &seat, WhatIf::Own verdict)
{
    PanelRow row = actual(number);
    const auto it = std::ranges::find(row.seats, seat, &PanelSeat::seat);
    if (it == row.seats.end())
        return;
    if (it->own == verdict)
        m_whatIf.forget(seat);
    else
        m_whatIf.suppose(seat, verdict);
    see(number, std::move(row));
}

std::vector<int> PanelTable::forgetSupposed()
{
    std::vector<int> touched;
    for (int number = 0; !m_whatIf.isEmpty() && number < count(); ++number) {
        if (m_whatIf.isAbout(actual(number)))
            touched.push_back(number);
    }
    m_whatIf.clear();
    for (const int number : touched)
        see(number, actual(number));
    return touched;
}

} // namespace vd
