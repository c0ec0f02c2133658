// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/boardrows.h"

#include "panel/blind.h"

#include <algorithm>

namespace vd {

PanelRow BoardView::seen(PanelRow row) const
{
    if (blind)
        row = blinded(std::move(row), person);
    row.tool.isHeld = isHeld(row, tie);
    return row;
}

int BoardRows::numberOf(const Id &tool) const
{
    const auto it = m_numberOf.find(tool);
    return it == m_numberOf.end() ? -1 : it->second;
}

const PanelRow &BoardRows::actual(int number) const
{
    const auto it = m_actual.find(at(number).tool.id);
    return it == m_actual.end() ? at(number) : it->second;
}

ToolRow BoardRows::listed(int number) const
{
    return m_view.seen(actual(number)).tool;
}

void BoardRows::indexFrom(size_t first)
{
    for (size_t i = first; i < m_rows.size(); ++i)
        m_numberOf.insert_or_assign(m_rows[i].tool.id, int(i));
}

void BoardRows::setRows(std::vector<PanelRow> actual)
{
    ++m_revision;
    m_rows = std::move(actual);
    m_actual.clear();
    m_numberOf.clear();
    m_numberOf.reserve(m_rows.size());
    indexFrom(0);
    m_counts = countsOf(m_rows);
    if (!m_view.blind && m_view.tie == TiePolicy::Mixed && m_whatIf.isEmpty())
        return;
    for (int number = 0; number < count(); ++number)
        see(number, at(number));
}

void BoardRows::setView(BoardView view)
{
    const bool isAlike = m_view.showsAlike(view);
    m_view = std::move(view);
    if (isAlike)
        return;
    for (int number = 0; number < count(); ++number) {
        PanelRow row = actual(number);
        row.tool.split = splitOf(row.seats, m_view.shipThreshold);
        see(number, std::move(row));
    }
}

// What is seen of a row: with the verdicts that are supposed, and without what is to be hidden.
void BoardRows::see(int number, PanelRow actual)
{
    ++m_revision;
    const Id tool = actual.tool.id;
    PanelRow seen = m_view.seen(
        m_whatIf.isAbout(actual) ? m_whatIf.applied(actual, m_view.shipThreshold) : actual);
    if (seen == actual)
        m_actual.erase(tool);
    else
        m_actual.insert_or_assign(tool, std::move(actual));
    PanelRow &row = m_rows[size_t(number)];
    count(row.tool.split, -1);
    count(seen.tool.split, 1);
    row = std::move(seen);
}

std::optional<int> BoardRows::put(PanelRow actual)
{
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

bool BoardRows::remove(const Id &tool)
{
    const int number = numberOf(tool);
    if (number < 0)
        return false;
    ++m_revision;
    count(at(number).tool.split, -1);
    m_rows.erase(m_rows.begin() + number);
    m_actual.erase(tool);
    m_numberOf.erase(tool);
    indexFrom(size_t(number));
    return true;
}

void BoardRows::suppose(int number, const Id &seat, WhatIf::Own verdict)
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

std::vector<int> BoardRows::forgetSupposed()
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
