// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queries.h"

#include "desk/recordstore.h"
#include "panel/blind.h"

#include <QCoreApplication>

#include <map>

namespace vd {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::Desk)
};

const QString selectToolRows =
    QStringLiteral("SELECT %1 FROM tool").arg(QLatin1String(toolRowColumns));

} // namespace

ToolRow toolRowFrom(const Row &row)
{
    ToolRow tool;
    tool.id = Id::from(row.text(0)).value_or(Id());
    tool.slug = Slug::from(row.text(1)).value_or(Slug());
    tool.name = row.text(2);
    tool.category = row.text(3);
    tool.status = statusFrom(row.text(4)).value_or(Status::Draft);
    tool.starred = row.integer(5) == 1;
    tool.updatedAt = row.integer(6);
    return tool;
}

Result<Record> Queries::siteRecord()
{
    VD_TRY_AS(sites, RecordStore(m_database).all(Kind::Site));
    if (sites.size() != 1)
        return inputError(
            Text::tr("%1 is damaged: it has no site settings.").arg(m_database.path()));
    return std::move(sites.front());
}

Result<Roster> Queries::roster()
{
    VD_TRY_AS(records, RecordStore(m_database).all(Kind::Persona));
    Roster roster;
    for (const Record &record : records) {
        if (record.exists())
            roster.push_back(Persona::from(record));
    }
    return roster;
}

Result<std::map<QString, Queries::Tally>> Queries::tallies(const Site &site, const QString &person)
{
    std::map<QString, Tally> tallies;
    const auto sql = QStringLiteral(
        "SELECT tool, score, verdict, author FROM seat WHERE \"exists\" = 1");
    VD_TRY(m_database.read(sql, {}, [&](const Row &row) {
        Seat seat;
        const Value value = row.value(1);
        if (const auto *score = std::get_if<qint64>(&value)) {
            if (const auto valid = Score::from(*score))
                seat.score = *valid;
        }
        seat.verdict = verdictFrom(row.text(2));
        Tally &tally = tallies[row.text(0)];
        tally.split.count(seat.effectiveVerdict(site.shipThreshold));
        if (!site.blind || seat.score)
            return;
        seat.author = row.text(3);
        tally.isHidden |= isAuthor(seat, person);
    }));
    return tallies;
}

Result<std::vector<ToolRow>> Queries::toolRows(Presence presence, const QString &person)
{
    VD_TRY_AS(site, siteRecord());
    VD_TRY_AS(told, tallies(Site::from(site), person));
    std::vector<ToolRow> rows;
    const auto sql = selectToolRows + QStringLiteral(" WHERE \"exists\" = ? ORDER BY place, id");
    VD_TRY(m_database.read(sql, {qint64(presence == Present)}, [&](const Row &row) {
        ToolRow tool = toolRowFrom(row);
        if (const auto tally = told.find(row.text(0)); tally != told.end()) {
            tool.isHidden = tally->second.isHidden;
            tool.split = tool.isHidden ? Split() : tally->second.split;
        }
        rows.push_back(std::move(tool));
    }));
    return rows;
}

Result<std::optional<ToolRow>> Queries::toolRow(const Id &tool, const QString &person)
{
    std::optional<ToolRow> found;
    const auto sql = selectToolRows + QStringLiteral(" WHERE id = ? AND \"exists\" = 1");
    VD_TRY(m_database.read(sql, {tool.text()}, [&](const Row &row) { found = toolRowFrom(row); }));
    if (!found)
        return found;
    VD_TRY_AS(site, siteRecord());
    VD_TRY_AS(card, scorecard(tool));
    const Site rules = Site::from(site);
    found->isHidden = rules.blind && isBlind(card, person);
    if (!found->isHidden)
        found->split = card.split(rules.shipThreshold);
    return found;
}

Result<Id> Queries::toolOf(const RecordRef &record)
{
    if (record.kind == Kind::Tool)
        return record.id;
    if (record.kind != Kind::Seat && record.kind != Kind::Note)
        return Id();
    VD_TRY_AS(part, RecordStore(m_database).find(record));
    return part.reference(record.kind == Kind::Seat ? Field::SeatTool : Field::NoteTool);
}

Result<Scorecard> Queries::scorecard(const Id &tool)
{
    VD_TRY_AS(records, RecordStore(m_database).seatsOf(tool));
    if (records.size() > size_t(Split::seats))
        return inputError(
            Text::tr("%1 is damaged: a panel has more than four seats.").arg(m_database.path()));
    std::vector<Seat> seats;
    for (const Record &record : records)
        seats.push_back(Seat::from(record));
    return Scorecard(std::move(seats));
}

Result<Tool> Queries::tool(const QString &slug)
{
    VD_TRY_AS(id,
              m_database.scalar(
                  QStringLiteral("SELECT id FROM tool WHERE slug = ? AND \"exists\" = 1"), {slug}));
    const auto *text = std::get_if<QString>(&id);
    const auto valid = text ? Id::from(*text) : std::nullopt;
    if (!valid) {
        return inputError(
            Text::tr("No tool has the slug \"%1\"; \"tools\" lists those there are.").arg(slug));
    }
    VD_TRY_AS(record, RecordStore(m_database).find({Kind::Tool, *valid}));
    VD_TRY_AS(card, scorecard(*valid));
    VD_TRY_AS(notes, RecordStore(m_database).notesOf(*valid));
    return Tool::from(record, std::move(card), tallyOf(notes));
}

Result<Comparison> Queries::comparison(const Id &left, const Id &right)
{
    const auto sql = QStringLiteral("SELECT id FROM comparison WHERE \"exists\" = 1 AND "
                                    "((\"left\" = ? AND \"right\" = ?) OR "
                                    "(\"left\" = ? AND \"right\" = ?))");
    VD_TRY_AS(id, m_database.scalar(sql, {left.text(), right.text(), right.text(), left.text()}));
    Comparison comparison;
    const auto *text = std::get_if<QString>(&id);
    if (const auto valid = text ? Id::from(*text) : std::nullopt) {
        VD_TRY_AS(record, RecordStore(m_database).find({Kind::Comparison, *valid}));
        comparison = Comparison::from(record);
    }
    comparison.left = left; // the page has its sides as asked for
    comparison.right = right;
    return comparison;
}

Result<Pairing> Queries::pairing(const QString &leftSlug, const QString &rightSlug)
{
    if (leftSlug == rightSlug)
        return inputError(Text::tr("A comparison needs two different tools."));
    Pairing pairing;
    VD_TRY_AS(site, siteRecord());
    pairing.site = Site::from(site);
    VD_TRY_AS(personas, roster());
    pairing.roster = std::move(personas);
    VD_TRY_AS(left, tool(leftSlug));
    pairing.left = std::move(left);
    VD_TRY_AS(right, tool(rightSlug));
    pairing.right = std::move(right);
    VD_TRY_AS(chosen, comparison(pairing.left.id, pairing.right.id));
    pairing.comparison = std::move(chosen);
    return pairing;
}

} // namespace vd
