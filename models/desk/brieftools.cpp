// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/brieftools.h"

#include "desk/columns.h"
#include "desk/database.h"

#include <algorithm>
#include <unordered_map>

namespace vd {

namespace {

// The columns of the fields that are wanted of a kind, behind the id.
class Columns
{
public:
    using Wanted = bool (FieldSpec::*)() const;

    Columns(Kind kind, Wanted wanted)
        : m_kind(kind)
    {
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if ((spec.*wanted)())
                m_specs.push_back(&spec);
        }
    }

    QString select(const QString &order) const
    {
        QStringList names = {QStringLiteral("id")};
        for (const FieldSpec *spec : m_specs)
            names += columns::column(*spec);
        return QStringLiteral("SELECT %1 FROM %2 WHERE \"exists\" = 1 ORDER BY %3")
            .arg(names.join(QLatin1String(", ")), columns::table(m_kind), order);
    }

    int at(Field field) const
    {
        const auto it = std::ranges::find(m_specs, field, &FieldSpec::field);
        Q_ASSERT(it != m_specs.end());
        return int(it - m_specs.begin()) + 1;
    }

    Record record(const Id &id, const Row &row) const
    {
        Record record(m_kind, id);
        for (size_t i = 0; i < m_specs.size(); ++i)
            record.set(m_specs[i]->field, row.value(int(i) + 1));
        return record;
    }

    std::vector<Value> values(const Row &row, Wanted wanted) const
    {
        std::vector<Value> values;
        for (size_t i = 0; i < m_specs.size(); ++i) {
            if ((m_specs[i]->*wanted)())
                values.push_back(row.value(int(i) + 1));
        }
        return values;
    }

private:
    Kind m_kind;
    std::vector<const FieldSpec *> m_specs;
};

// Of one tool.
struct BriefSeats
{
    std::vector<Seat> seats;
    std::vector<std::vector<Value>> listed;
};
using SeatsByTool = std::unordered_map<QString, BriefSeats>; // by the tool's id

// A desk has many seats, so they are made without a record in between.
Result<SeatsByTool> briefSeats(Database &database)
{
    const Columns columns(Kind::Seat, &FieldSpec::isBrief);
    const int tool = columns.at(Field::SeatTool);
    const int persona = columns.at(Field::SeatPersona);
    const int score = columns.at(Field::Score);
    const int verdict = columns.at(Field::Verdict);
    SeatsByTool seats;
    VD_TRY(database.read(columns.select(QStringLiteral("place, number")), {}, [&](const Row &row) {
        const auto id = row.id(0);
        BriefSeats &panel = seats[row.text(tool)];
        if (!id || panel.seats.size() == size_t(Split::seats))
            return; // a damaged desk
        Seat &seat = panel.seats.emplace_back();
        seat.id = *id;
        seat.persona = row.id(persona).value_or(Id());
        if (const auto given = integerOf(row.value(score))) {
            if (const auto valid = Score::from(*given))
                seat.score = *valid;
        }
        seat.verdict = verdictFrom(row.text(verdict));
        panel.listed.push_back(columns.values(row, &FieldSpec::isListed));
    }));
    return seats;
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

Result<std::vector<BriefTool>> readBriefTools(Database &database)
{
    VD_TRY_AS(seats, briefSeats(database));
    VD_TRY_AS(notes, noteTallies(database));
    const Columns columns(Kind::Tool, &FieldSpec::isBrief);
    std::vector<BriefTool> tools;
    VD_TRY(database.read(columns.select(QStringLiteral("place, id")), {}, [&](const Row &row) {
        const auto id = row.id(0);
        if (!id)
            return;
        BriefSeats &panel = seats[id->text()];
        tools.push_back({Tool::from(columns.record(*id, row), Scorecard(std::move(panel.seats)),
                                    notes[id->text()]),
                         columns.values(row, &FieldSpec::isListed),
                         columns.values(row, &FieldSpec::isLinked), std::move(panel.listed)});
    }));
    return tools;
}

} // namespace vd
