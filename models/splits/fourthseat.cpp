// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/fourthseat.h"

#include "splits/tr.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace vd {

namespace {

auto rank(const SeatCandidate &candidate)
{
    return std::tuple(candidate.inCategory, candidate.overall);
}

bool sitsOn(const PanelRow &tool, const Id &persona)
{
    return std::ranges::find(tool.seats, persona, &PanelSeat::persona) != tool.seats.end();
}

} // namespace

SeatLoads::SeatLoads(const std::vector<PanelRow> &rows)
{
    for (const PanelRow &row : rows) {
        const size_t category =
            m_categories.try_emplace(row.tool.category, m_categories.size()).first->second;
        for (const PanelSeat &seat : row.seats) {
            Load &load = m_loads[seat.persona];
            ++load.overall;
            load.byCategory.resize(std::max(load.byCategory.size(), category + 1));
            ++load.byCategory[category];
        }
    }
}

std::vector<SeatCandidate> SeatLoads::candidates(const PanelRow &tool, const Roster &roster) const
{
    if (tool.seats.size() >= size_t(Split::seats))
        return {};
    std::vector<SeatCandidate> candidates;
    const auto category = m_categories.find(tool.tool.category);
    const size_t place = category == m_categories.end() ? m_categories.size() : category->second;
    for (const Persona &persona : roster) {
        if (sitsOn(tool, persona.id))
            continue;
        SeatCandidate candidate{persona.id, persona.name};
        if (const auto load = m_loads.find(persona.id); load != m_loads.end()) {
            candidate.overall = load->second.overall;
            if (place < load->second.byCategory.size())
                candidate.inCategory = load->second.byCategory[place];
        }
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, rank);
    return candidates;
}

QString reasonFor(const std::vector<SeatCandidate> &candidates, const PanelRow &tool)
{
    if (candidates.empty())
        return {};
    const SeatCandidate &best = candidates.front();
    const QString where = tool.tool.category;
    const QString seats = where.isEmpty()
                              ? SplitsTr::tr("%1 sits on %Ln panel(s) without a category", nullptr,
                                             best.inCategory)
                                    .arg(best.name)
                              : SplitsTr::tr("%1 sits on %Ln panel(s) of %2", nullptr,
                                             best.inCategory)
                                    .arg(best.name, where);
    if (candidates.size() == 1)
        return SplitsTr::tr("%1. Nobody else is free.").arg(seats);
    const SeatCandidate &next = candidates[1];
    if (next.inCategory > best.inCategory)
        return SplitsTr::tr("%1, fewer than anybody else who is free.").arg(seats);
    if (next.overall > best.overall)
        return SplitsTr::tr("%1, as few as %2, and on fewer of the whole desk: %3 against %4.")
            .arg(seats, next.name, QLocale().toString(best.overall),
                 QLocale().toString(next.overall));
    return SplitsTr::tr("%1, as few as %2, and comes first in the roster.").arg(seats, next.name);
}

} // namespace vd
