// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/panelrows.h"

#include "desk/queries.h"
#include "panel/take.h"

#include <algorithm>
#include <unordered_map>

namespace vd {

namespace {

// A seat on its way to its panel.
struct PlacedSeat
{
    qint64 place = 0;
    PanelSeat seat;
};
using Panels = std::unordered_map<qint64, std::vector<PlacedSeat>>; // by the tool's number

constexpr qint64 toolOfSeat = -65536; // a mask; a tool's seats have the numbers behind its own

std::optional<Score> scoreFrom(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    const auto score = Score::from(*number);
    return score ? std::optional(*score) : std::nullopt;
}

PanelSeat seatFrom(const Row &row, const Id &persona)
{
    PanelSeat seat;
    seat.seat = Id::from(row.text(3)).value_or(Id());
    seat.persona = persona;
    seat.score = scoreFrom(row.value(4));
    seat.own = verdictFrom(row.text(5));
    seat.author = row.text(6);
    seat.hasReview = row.integer(7) == 1;
    seat.due = row.text(8);
    return seat;
}

// The order is that of the numbers, which the table has by itself: sorting every seat of a large
// desk would cost more than reading it.
Result<Panels> readPanels(Database &database, const QString &condition,
                          const std::vector<Value> &binds)
{
    Panels panels;
    std::unordered_map<QString, Id> personas; // few, and named by every seat
    const auto sql = QStringLiteral("SELECT number, persona, place, id, score, verdict, author, "
                                    "review <> '', due FROM seat WHERE \"exists\" = 1%1 "
                                    "ORDER BY number")
                         .arg(condition);
    VD_TRY(database.read(sql, binds, [&](const Row &row) {
        const QString name = row.text(1);
        auto persona = personas.find(name);
        if (persona == personas.end())
            persona = personas.emplace(name, Id::from(name).value_or(Id())).first;
        panels[row.integer(0) & toolOfSeat].push_back(
            {row.integer(2), seatFrom(row, persona->second)});
    }));
    return panels;
}

// Those that are not resolved, by the tool's id.
Result<std::unordered_map<QString, int>> openNotes(Database &database, const QString &condition,
                                                   const std::vector<Value> &binds)
{
    std::unordered_map<QString, int> notes;
    const auto sql = QStringLiteral("SELECT tool, count(*) FROM note WHERE \"exists\" = 1 AND "
                                    "resolved = 0%1 GROUP BY tool")
                         .arg(condition);
    VD_TRY(database.read(sql, binds,
                         [&](const Row &row) { notes.emplace(row.text(0), int(row.integer(1))); }));
    return notes;
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

} // namespace

Result<std::vector<PanelRow>> PanelRows::read(const QString &toolCondition,
                                              const QString &partCondition,
                                              const std::vector<Value> &binds)
{
    VD_TRY_AS(site, Queries(m_database).siteRecord());
    const int threshold = Site::from(site).shipThreshold;
    VD_TRY_AS(panels, readPanels(m_database, partCondition, binds));
    VD_TRY_AS(notes, openNotes(m_database, partCondition, binds));
    std::vector<PanelRow> rows;
    const auto sql = QStringLiteral("SELECT %1, pricing_entry, number, panel_take_verdicts FROM "
                                    "tool WHERE \"exists\" = 1%2 ORDER BY place, id")
                         .arg(QLatin1String(toolRowColumns), toolCondition);
    VD_TRY(m_database.read(sql, binds, [&](const Row &row) {
        PanelRow &panel = rows.emplace_back();
        panel.tool = toolRowFrom(row);
        panel.price = priceEntryFrom(row.text(7));
        panel.seats = seated(std::move(panels[row.integer(8)]));
        panel.tool.split = splitOf(panel.seats, threshold);
        if (const auto open = notes.find(row.text(0)); open != notes.end())
            panel.notesOpen = open->second;
        const QString line = row.text(9);
        panel.takeSet = !line.isEmpty();
        panel.takeStale = panel.takeSet && line != verdictsLine(panel.seats, threshold);
    }));
    return rows;
}

Result<std::vector<PanelRow>> PanelRows::all()
{
    return read({}, {}, {});
}

Result<std::optional<PanelRow>> PanelRows::of(const Id &tool)
{
    VD_TRY_AS(rows,
              read(QStringLiteral(" AND id = ?"), QStringLiteral(" AND tool = ?"), {tool.text()}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace vd
