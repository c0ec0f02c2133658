// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/fourthseat.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace vd {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::FourthSeat)
};

auto rank(const SeatCandidate &candidate)
{
    return std::tuple(candidate.inCategory, candidate.overall);
}

bool sitsOn(const PanelRow &tool, const Id &persona)
{
    return std::ranges::find(tool.seats, persona, &PanelSeat::persona) != tool.seats.end();
}

} // namespace

std::vector<SeatCandidate> seatCandidates(const PanelRow &tool, const std::vector<PanelRow> &rows,
                                          const Roster &roster)
{
    if (tool.seats.size() >= size_t(Split::seats))
        return {};
    std::vector<SeatCandidate> candidates;
    std::unordered_map<Id, size_t> numbers;
    for (const Persona &persona : roster) {
        if (sitsOn(tool, persona.id))
            continue;
        numbers.emplace(persona.id, candidates.size());
        candidates.push_back({persona.id, persona.name});
    }
    for (const PanelRow &row : rows) {
        for (const PanelSeat &seat : row.seats) {
            const auto it = numbers.find(seat.persona);
            if (it == numbers.end())
                continue;
            ++candidates[it->second].overall;
            candidates[it->second].inCategory += row.tool.category == tool.tool.category;
        }
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
                              ? Text::tr("%1 sits on %n panel(s) without a category", nullptr,
                                         best.inCategory)
                                    .arg(best.name)
                              : Text::tr("%1 sits on %n panel(s) of %2", nullptr, best.inCategory)
                                    .arg(best.name, where);
    if (candidates.size() == 1)
        return Text::tr("%1. Nobody else is free.").arg(seats);
    const SeatCandidate &next = candidates[1];
    if (next.inCategory > best.inCategory)
        return Text::tr("%1, fewer than anybody else who is free.").arg(seats);
    if (next.overall > best.overall)
        return Text::tr("%1, as few as %2, and on fewer of the whole desk: %3 against %4.")
            .arg(seats, next.name)
            .arg(best.overall)
            .arg(next.overall);
    return Text::tr("%1, as few as %2, and comes first in the roster.").arg(seats, next.name);
}

} // namespace vd
