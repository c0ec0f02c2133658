// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queries.h"

#include "desk/deskrecords.h"
#include "desk/recordstore.h"
#include "desk/tr.h"
#include "panel/blind.h"

namespace vd {

Result<Record> Queries::siteRecord()
{
    VD_TRY_AS(sites, RecordStore(m_database).all(Kind::Site));
    if (sites.size() != 1)
        return inputError(
            DeskTr::tr("%1 is damaged: it has no site settings.").arg(m_database.path()));
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

Result<Id> Queries::toolOf(const RecordRef &record)
{
    if (record.kind == Kind::Tool)
        return record.id;
    if (record.kind != Kind::Seat && record.kind != Kind::Note)
        return Id();
    VD_TRY_AS(part, RecordStore(m_database).find(record));
    return part.reference(record.kind == Kind::Seat ? Field::SeatTool : Field::NoteTool);
}

Result<std::set<Id>> Queries::hiddenTools(const QString &person)
{
    std::set<Id> tools;
    VD_TRY_AS(site, siteRecord());
    if (!Site::from(site).blind)
        return tools;
    const auto sql = QStringLiteral(
        "SELECT tool, author FROM seat WHERE \"exists\" = 1 AND score IS NULL");
    VD_TRY(m_database.read(sql, {}, [&](const Row &row) {
        if (isAuthor(row.text(1), person))
            tools.insert(Id::from(row.text(0)).value_or(Id()));
    }));
    return tools;
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
            DeskTr::tr("No tool has the slug \"%1\"; \"tools\" lists those there are.").arg(slug));
    }
    RecordStore store(m_database);
    VD_TRY_AS(record, store.find({Kind::Tool, *valid}));
    VD_TRY_AS(seats, store.seatsOf(*valid));
    VD_TRY_AS(notes, store.notesOf(*valid));
    return std::move(toolsFrom({{std::move(record), std::move(seats), std::move(notes)}}).front());
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
        return inputError(DeskTr::tr("A comparison needs two different tools."));
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
