// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrules.h"

#include "desk/columns.h"
#include "desk/tr.h"
#include "panel/recordrule.h"
#include "panel/split.h"

namespace vd {

Result<void> DeskRules::checkAlone(const Record &record)
{
    const auto fault = findFault(record);
    if (!fault)
        return {};
    return inputError(QStringLiteral("%1 %2, %3: %4")
                          .arg(QLatin1String(kindName(record.kind())), record.id().text(),
                               QLatin1String(fieldName(fault->field)), fault->problem));
}

Result<void> DeskRules::check(const Record &before, const Record &after)
{
    switch (after.kind()) {
    case Kind::Persona: VD_TRY(after.exists() ? checkSlug(after) : checkUnseated(after)); break;
    case Kind::Tool:
        if (after.exists()) {
            VD_TRY(checkSlug(after));
            if (!before.exists())
                VD_TRY(checkPanel(after.id()));
        }
        break;
    case Kind::Seat:
        if (!before.text(Field::SeatTool).isEmpty() &&
            before.value(Field::SeatTool) != after.value(Field::SeatTool))
            return inputError(DeskTr::tr("A seat cannot move to another tool."));
        if (after.exists())
            VD_TRY(checkPanel(after.reference(Field::SeatTool)));
        break;
    case Kind::Note:
        if (!before.text(Field::NoteTool).isEmpty() &&
            before.value(Field::NoteTool) != after.value(Field::NoteTool))
            return inputError(DeskTr::tr("A note cannot move to another tool."));
        if (after.exists() && !before.exists())
            VD_TRY(checkNoted(after));
        break;
    case Kind::Site: VD_TRY(checkSite()); break;
    case Kind::Comparison: break;
    }
    return {};
}

Result<void> DeskRules::checkSite()
{
    VD_TRY_AS(one, m_database.scalar(
                       QStringLiteral("SELECT count(*) = 1 AND sum(\"exists\") = 1 FROM site")));
    if (integerOf(one) == 1)
        return {};
    return inputError(DeskTr::tr("A desk has one site, which cannot be deleted."));
}

Result<void> DeskRules::checkSlug(const Record &record)
{
    const QString slug = record.text(Field::Slug);
    VD_TRY_AS(other,
              m_database.scalar(QStringLiteral("SELECT name FROM %1 WHERE slug = ? AND id <> ? AND "
                                               "\"exists\" = 1")
                                    .arg(columns::table(record.kind())),
                                {slug, record.id().text()}));
    if (isNothing(other))
        return {};
    return inputError(DeskTr::tr("The slug \"%1\" of \"%2\" is taken: \"%3\" has it.")
                          .arg(slug, record.text(Field::Name), textOf(other)));
}

Result<void> DeskRules::checkPanel(const Id &tool)
{
    QString name;
    qint64 seats = 0, personas = 0, present = 0;
    const auto sql = QStringLiteral(
        "SELECT (SELECT name FROM tool WHERE id = ?), count(*), count(DISTINCT seat.persona), "
        "coalesce(sum(persona.\"exists\"), 0) FROM seat JOIN persona ON persona.id = seat.persona "
        "WHERE seat.tool = ? AND seat.\"exists\" = 1");
    VD_TRY(m_database.read(sql, {tool.text(), tool.text()}, [&](const Row &row) {
        name = row.text(0);
        seats = row.integer(1);
        personas = row.integer(2);
        present = row.integer(3);
    }));
    if (seats > Split::seats)
        return inputError(DeskTr::tr("\"%1\" would have more than four seats.").arg(name));
    if (personas < seats)
        return inputError(
            DeskTr::tr("One persona would sit twice on the panel of \"%1\".").arg(name));
    if (present < seats)
        return inputError(
            DeskTr::tr("On the panel of \"%1\" would sit a persona that was deleted.").arg(name));
    return {};
}

Result<void> DeskRules::checkNoted(const Record &note)
{
    const auto sql = QStringLiteral("SELECT 1 FROM tool WHERE id = ? AND \"exists\" = 1");
    VD_TRY_AS(tool, m_database.scalar(sql, {note.text(Field::NoteTool)}));
    if (!isNothing(tool))
        return {};
    return inputError(DeskTr::tr("A note needs a tool that is there."));
}

Result<void> DeskRules::checkUnseated(const Record &persona)
{
    VD_TRY_AS(seats,
              m_database.scalar(
                  QStringLiteral("SELECT count(*) FROM seat JOIN tool ON tool.id = seat.tool "
                                 "WHERE seat.persona = ? AND seat.\"exists\" = 1 AND "
                                 "tool.\"exists\" = 1"),
                  {persona.id().text()}));
    const qint64 count = integerOf(seats).value_or(0);
    if (count == 0)
        return {};
    return inputError(
        DeskTr::tr("\"%1\" still sits on %n panel(s) and cannot be deleted.", nullptr, int(count))
            .arg(persona.text(Field::Name)));
}

bool DeskRules::touchesAddresses(const Record &before, const Record &after)
{
    const auto differs = [&](Field field) { return before.value(field) != after.value(field); };
    switch (after.kind()) {
    case Kind::Tool: return differs(Field::Slug) || differs(Field::Exists);
    case Kind::Comparison:
        return differs(Field::Left) || differs(Field::Right) || differs(Field::Exists);
    case Kind::Site:
    case Kind::Persona:
    case Kind::Seat:
    case Kind::Note: return false;
    }
    Q_UNREACHABLE();
}

Result<void> DeskRules::checkAddresses()
{
    const auto sql = QStringLiteral(
        "SELECT CASE WHEN l.slug < r.slug THEN l.slug || '-vs-' || r.slug "
        "ELSE r.slug || '-vs-' || l.slug END AS address, "
        "min('\"' || l.name || '\" vs \"' || r.name || '\"'), "
        "max('\"' || l.name || '\" vs \"' || r.name || '\"'), count(*) "
        "FROM comparison JOIN tool l ON l.id = comparison.\"left\" "
        "JOIN tool r ON r.id = comparison.\"right\" "
        "WHERE comparison.\"exists\" = 1 AND l.\"exists\" = 1 AND r.\"exists\" = 1 "
        "GROUP BY address HAVING count(*) > 1 ORDER BY address");
    QStringList lines;
    VD_TRY(m_database.read(sql, {}, [&](const Row &row) {
        lines += DeskTr::tr("The comparisons %1 and %2 would share the address compare/%3.html.")
                     .arg(row.text(1), row.text(2), row.text(0));
    }));
    if (lines.isEmpty())
        return {};
    return failed(Error{ErrorKind::Input, lines});
}

} // namespace vd
