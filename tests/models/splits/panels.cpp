// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"

namespace vd::test {

Id seatId(const char *tool, const char *persona)
{
    return seat(tool, persona).id;
}

PanelRow panel(const char *name, const std::vector<SeatOf> &seats, const char *category)
{
    PanelRow row;
    row.tool.id = idOf(name);
    row.tool.slug = Slug::derivedFrom(text(name));
    row.tool.name = text(name);
    row.tool.category = text(category);
    for (const SeatOf &given : seats) {
        PanelSeat seat;
        seat.seat = seatId(name, given.persona);
        seat.persona = idOf(given.persona);
        if (given.score)
            seat.score = *Score::from(*given.score);
        if (given.verdict)
            seat.own = verdictFrom(text(given.verdict));
        seat.author = text(given.author);
        seat.due = text(given.due);
        row.seats.push_back(seat);
    }
    row.tool.split = splitOf(row.seats, threshold);
    return row;
}

Roster rosterOf(const std::vector<const char *> &names)
{
    Roster roster;
    for (const char *name : names) {
        Persona persona;
        persona.id = idOf(text(name).toLower());
        persona.slug = Slug::derivedFrom(text(name));
        persona.name = text(name);
        roster.push_back(persona);
    }
    return roster;
}

} // namespace vd::test
