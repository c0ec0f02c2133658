// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/snapshot.h"

#include "desk/columns.h"
#include "desk/database.h"
#include "desk/journal.h"
#include "desk/queries.h"
#include "desk/recordstore.h"

#include <array>
#include <limits>
#include <unordered_map>

namespace vd {

namespace {

// Those that pages about many tools show.
constexpr std::array briefToolFields = {
    Field::Exists,        Field::Slug,
    Field::Name,          Field::Tagline,
    Field::Category,      Field::Monogram,
    Field::PricingEntry,  Field::CommunityShip,
    Field::CommunitySkip, Field::CommunityAsOf,
    Field::Status,        Field::UpdatedAt,
    Field::FormerSlugs,   Field::PanelTakeVerdicts,
};
constexpr std::array briefSeatFields = {Field::SeatTool, Field::SeatPersona, Field::Score,
                                        Field::Verdict};
constexpr std::array comparisonFields = {Field::Left, Field::Right, Field::Title,
                                         Field::Standfirst};

QString selectBrief(Kind kind, std::span<const Field> fields, const QString &order)
{
    QStringList names = {QStringLiteral("id")};
    for (const Field field : fields)
        names += columns::column(*findField(kind, field));
    return QStringLiteral("SELECT %1 FROM %2 WHERE \"exists\" = 1 ORDER BY %3")
        .arg(names.join(QLatin1String(", ")), columns::table(kind), order);
}

// Null for one that damage brought; verify names it.
Id idAt(const Row &row, int column)
{
    return Id::from(row.text(column)).value_or(Id());
}

Record briefRecord(Kind kind, std::span<const Field> fields, const Row &row)
{
    Record record(kind, idAt(row, 0));
    for (size_t i = 0; i < fields.size(); ++i)
        record.set(fields[i], row.value(int(i) + 1));
    return record;
}

// Of the fields above. Seats and comparisons are the many of a desk, so they are made without a
// record in between.
Seat briefSeat(const Row &row)
{
    Seat seat;
    seat.id = idAt(row, 0);
    seat.persona = idAt(row, 2);
    const Value score = row.value(3);
    if (const auto *given = std::get_if<qint64>(&score)) {
        if (const auto valid = Score::from(*given))
            seat.score = *valid;
    }
    seat.verdict = verdictFrom(row.text(4));
    return seat;
}

using Seats = std::unordered_map<QString, std::vector<Seat>>; // by the tool's id

Result<Seats> briefSeats(Database &database)
{
    Seats seats;
    const QString sql = selectBrief(Kind::Seat, briefSeatFields, QStringLiteral("place, number"));
    VD_TRY(database.read(sql, {}, [&](const Row &row) {
        auto &panel = seats[row.text(1)];
        if (panel.size() < size_t(Split::seats))
            panel.push_back(briefSeat(row));
    }));
    return seats;
}

// Those that exist, by the tool's id.
std::unordered_map<QString, std::vector<Record>> byTool(std::vector<Record> records, Field tool)
{
    std::unordered_map<QString, std::vector<Record>> parts;
    for (Record &record : records) {
        if (record.exists())
            parts[record.text(tool)].push_back(std::move(record));
    }
    return parts;
}

using Tallies = std::unordered_map<QString, NoteTally>; // by the tool's id

Result<Tallies> noteTallies(Database &database)
{
    Tallies tallies;
    const auto sql = QStringLiteral("SELECT tool, resolved, resolved_verdicts FROM note "
                                    "WHERE \"exists\" = 1");
    VD_TRY(database.read(sql, {}, [&](const Row &row) {
        tallies[row.text(0)].count(row.integer(1) == 1, row.text(2));
    }));
    return tallies;
}

} // namespace

Snapshot::Snapshot(Database &database, std::unique_ptr<Transaction> transaction)
    : m_database(&database)
    , m_transaction(std::move(transaction))
{
}

Snapshot::Snapshot(Snapshot &&) noexcept = default;
Snapshot &Snapshot::operator=(Snapshot &&) noexcept = default;
Snapshot::~Snapshot() = default;

Result<Snapshot> Snapshot::take(Database &database)
{
    VD_TRY_AS(transaction, Transaction::begin(database, Transaction::Mode::Read));
    return Snapshot(database, std::make_unique<Transaction>(std::move(transaction)));
}

Result<qint64> Snapshot::position()
{
    return Journal(*m_database).position();
}

Result<QString> Snapshot::hashAt(qint64 position)
{
    return Journal(*m_database).hashAt(position);
}

Result<Record> Snapshot::site()
{
    return Queries(*m_database).siteRecord();
}

Result<std::vector<Record>> Snapshot::personas()
{
    return RecordStore(*m_database).all(Kind::Persona);
}

Result<std::vector<Comparison>> Snapshot::comparisons()
{
    std::vector<Comparison> comparisons;
    const QString sql = selectBrief(Kind::Comparison, comparisonFields,
                                    QStringLiteral("place, id"));
    VD_TRY(m_database->read(sql, {}, [&](const Row &row) {
        Comparison &comparison = comparisons.emplace_back();
        comparison.id = idAt(row, 0);
        comparison.left = idAt(row, 1);
        comparison.right = idAt(row, 2);
        comparison.title = row.text(3);
        comparison.standfirst = row.text(4);
    }));
    return comparisons;
}

Result<std::vector<Tool>> Snapshot::briefTools()
{
    VD_TRY_AS(seats, briefSeats(*m_database));
    VD_TRY_AS(notes, noteTallies(*m_database));
    std::vector<Tool> tools;
    const QString sql = selectBrief(Kind::Tool, briefToolFields, QStringLiteral("place, id"));
    VD_TRY(m_database->read(sql, {}, [&](const Row &row) {
        tools.push_back(Tool::from(briefRecord(Kind::Tool, briefToolFields, row),
                                   Scorecard(std::move(seats[row.text(0)])), notes[row.text(0)]));
    }));
    return tools;
}

Result<std::vector<ToolRecords>> Snapshot::toolRecords(const std::vector<Id> &tools)
{
    RecordStore store(*m_database);
    std::vector<ToolRecords> found;
    for (const Id &tool : tools) {
        VD_TRY_AS(record, store.find({Kind::Tool, tool}));
        if (!record.exists())
            continue;
        VD_TRY_AS(seats, store.seatsOf(tool));
        VD_TRY_AS(notes, store.notesOf(tool));
        found.push_back({std::move(record), std::move(seats), std::move(notes)});
    }
    return found;
}

Result<std::vector<ToolRecords>> Snapshot::allToolRecords()
{
    RecordStore store(*m_database);
    VD_TRY_AS(allSeats, store.all(Kind::Seat));
    auto seats = byTool(std::move(allSeats), Field::SeatTool);
    VD_TRY_AS(allNotes, store.all(Kind::Note));
    auto notes = byTool(std::move(allNotes), Field::NoteTool);
    VD_TRY_AS(tools, store.all(Kind::Tool));
    std::vector<ToolRecords> found;
    for (Record &tool : tools) {
        if (!tool.exists())
            continue;
        const QString id = tool.id().text();
        found.push_back({std::move(tool), std::move(seats[id]), std::move(notes[id])});
    }
    return found;
}

Result<std::set<Id>> Snapshot::toolsChangedSince(qint64 position)
{
    VD_TRY_AS(entries,
              Journal(*m_database).entriesBetween(position, std::numeric_limits<qint64>::max()));
    std::set<RecordRef> records;
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.edit.changes)
            records.insert(change.field.record);
    }
    std::set<Id> tools;
    for (const RecordRef &record : records) {
        VD_TRY_AS(tool, Queries(*m_database).toolOf(record));
        if (!tool.isNull())
            tools.insert(tool);
    }
    return tools;
}

} // namespace vd
