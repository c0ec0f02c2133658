// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/panelrows.h"

#include "panel/take.h"

#include <algorithm>

namespace vd {

namespace {

constexpr qint64 toolOfSeat = -65536; // a mask; a tool's seats have the numbers behind its own

// On their way to their panel, and to their place on the desk.
struct PlacedSeat
{
    qint64 place = 0;
    PanelSeat seat;
};
struct PlacedRow
{
    qint64 number = 0; // of the tool
    qint64 place = 0;
    QString take; // the verdicts it was written on
    std::vector<PlacedSeat> seats;
    NoteTally notes;
    PanelRow row;
};

// Which tools are read, and what goes with them.
struct Wanted
{
    QString tools; // a condition
    QString parts; // on seats and notes, behind another
    std::vector<Value> binds;
};

std::optional<Score> scoreFrom(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    const auto score = Score::from(*number);
    return score ? std::optional(*score) : std::nullopt;
}

ToolRow toolFrom(const Id &id, const Row &row)
{
    ToolRow tool;
    tool.id = id;
    tool.slug = Slug::from(row.text(1)).value_or(Slug());
    tool.name = row.text(2);
    tool.category = row.text(3);
    tool.status = statusFrom(row.text(4)).value_or(Status::Draft);
    tool.starred = row.integer(5) == 1;
    tool.updatedAt = row.integer(6);
    return tool;
}

PanelSeat seatFrom(const Id &id, const Row &row)
{
    PanelSeat seat;
    seat.seat = id;
    seat.persona = row.id(3).value_or(Id());
    seat.score = scoreFrom(row.value(4));
    seat.own = verdictFrom(row.text(5));
    seat.author = row.text(6);
    seat.due = row.text(7);
    return seat;
}

// Everything is read in the order of the numbers, which the tables have by themselves: whatever
// comes next belongs to the tool in hand or to one behind it, and nothing is sorted or looked up.

Result<std::vector<PlacedRow>> readTools(Database &database, const Wanted &wanted)
{
    std::vector<PlacedRow> tools;
    const auto sql = QStringLiteral("SELECT id, slug, name, category, status, starred, "
                                    "updated_at, pricing_entry, panel_take_verdicts, number, "
                                    "place FROM tool WHERE %1 ORDER BY number")
                         .arg(wanted.tools);
    VD_TRY(database.read(sql, wanted.binds, [&](const Row &row) {
        const auto id = row.id(0);
        if (!id)
            return;
        PlacedRow &placed = tools.emplace_back();
        placed.row.tool = toolFrom(*id, row);
        placed.row.price = priceEntryFrom(row.text(7));
        placed.take = row.text(8);
        placed.number = row.integer(9);
        placed.place = row.integer(10);
    }));
    return tools;
}

// The tool with a number, from one on; null where it is not wanted.
PlacedRow *advance(std::vector<PlacedRow>::iterator &at, std::vector<PlacedRow> &tools,
                   qint64 number)
{
    while (at != tools.end() && at->number < number)
        ++at;
    return at != tools.end() && at->number == number ? &*at : nullptr;
}

Result<void> readSeats(Database &database, const Wanted &wanted, std::vector<PlacedRow> &tools)
{
    auto at = tools.begin();
    const auto sql = QStringLiteral("SELECT number, place, id, persona, score, verdict, author, "
                                    "due FROM seat WHERE \"exists\" = 1%1 "
                                    "ORDER BY number")
                         .arg(wanted.parts);
    return database.read(sql, wanted.binds, [&](const Row &row) {
        PlacedRow *placed = advance(at, tools, row.integer(0) & toolOfSeat);
        const auto id = row.id(2);
        if (placed && id) {
            placed->seats.reserve(size_t(Split::seats));
            placed->seats.push_back({row.integer(1), seatFrom(*id, row)});
        }
    });
}

Result<void> countNotes(Database &database, const Wanted &wanted, std::vector<PlacedRow> &tools)
{
    auto at = tools.begin();
    const auto sql = QStringLiteral("SELECT tool.number, resolved, resolved_verdicts FROM note "
                                    "JOIN tool ON tool.id = note.tool WHERE note.\"exists\" = 1%1 "
                                    "ORDER BY tool.number")
                         .arg(wanted.parts);
    return database.read(sql, wanted.binds, [&](const Row &row) {
        if (PlacedRow *placed = advance(at, tools, row.integer(0)))
            placed->notes.count(row.integer(1) == 1, row.text(2));
    });
}

// In panel order, and no more than a panel has; a damaged desk can hold more.
std::vector<PanelSeat> seated(std::vector<PlacedSeat> placed)
{
    std::ranges::stable_sort(placed, {}, &PlacedSeat::place);
    placed.resize(std::min(placed.size(), size_t(Split::seats)));
    std::vector<PanelSeat> seats;
    seats.reserve(placed.size());
    for (PlacedSeat &seat : placed)
        seats.push_back(std::move(seat.seat));
    return seats;
}

std::vector<PanelRow> inDeskOrder(std::vector<PlacedRow> placed)
{
    const auto isBefore = [](const PlacedRow &one, const PlacedRow &other) {
        return one.place != other.place ? one.place < other.place
                                        : one.row.tool.id.text() < other.row.tool.id.text();
    };
    if (!std::ranges::is_sorted(placed, isBefore))
        std::ranges::sort(placed, isBefore);
    std::vector<PanelRow> rows;
    rows.reserve(placed.size());
    for (PlacedRow &one : placed)
        rows.push_back(std::move(one.row));
    return rows;
}

Result<std::vector<PanelRow>> read(Database &database, int threshold, const Wanted &wanted)
{
    VD_TRY_AS(tools, readTools(database, wanted));
    VD_TRY(readSeats(database, wanted, tools));
    VD_TRY(countNotes(database, wanted, tools));
    for (PlacedRow &placed : tools) {
        PanelRow &row = placed.row;
        row.seats = seated(std::move(placed.seats));
        row.tool.split = splitOf(row.seats, threshold);
        row.notesOpen = placed.notes.open;
        row.isDiscussed = isDiscussed(placed.notes, row.seats, threshold);
        row.takeSet = !placed.take.isEmpty();
        row.takeStale = row.takeSet && placed.take != verdictsLine(row.seats, threshold);
    }
    return inDeskOrder(std::move(tools));
}

} // namespace

Result<std::vector<PanelRow>> PanelRows::all(Presence presence)
{
    return read(m_database, m_shipThreshold,
                {QStringLiteral("\"exists\" = %1").arg(presence == Present ? 1 : 0), {}, {}});
}

Result<std::optional<PanelRow>> PanelRows::of(const Id &tool)
{
    VD_TRY_AS(rows, read(m_database, m_shipThreshold,
                         {QStringLiteral("\"exists\" = 1 AND id = ?"),
                          QStringLiteral(" AND tool = ?"),
                          {tool.text()}}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace vd
