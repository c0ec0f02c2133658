// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recordnames.h"

#include "desk/tr.h"

namespace vd {

namespace {

// One or two names of a record, by its id.
QString selectNames(Kind kind)
{
    switch (kind) {
    case Kind::Tool: return QStringLiteral("SELECT name, NULL FROM tool WHERE id = ?");
    case Kind::Persona: return QStringLiteral("SELECT name, NULL FROM persona WHERE id = ?");
    case Kind::Seat:
        return QStringLiteral("SELECT persona.name, tool.name FROM seat "
                              "JOIN persona ON persona.id = seat.persona "
                              "JOIN tool ON tool.id = seat.tool WHERE seat.id = ?");
    case Kind::Note:
        return QStringLiteral("SELECT tool.name, NULL FROM note "
                              "JOIN tool ON tool.id = note.tool WHERE note.id = ?");
    case Kind::Comparison:
        return QStringLiteral("SELECT one.name, other.name FROM comparison "
                              "JOIN tool one ON one.id = comparison.\"left\" "
                              "JOIN tool other ON other.id = comparison.\"right\" "
                              "WHERE comparison.id = ?");
    case Kind::Site: return {};
    }
    Q_UNREACHABLE();
}

QString joined(Kind kind, const QString &first, const QString &second)
{
    if (second.isEmpty())
        return first;
    return kind == Kind::Comparison ? DeskTr::tr("%1 vs %2").arg(first, second)
                                    : DeskTr::tr("%1, %2", "persona, tool").arg(first, second);
}

} // namespace

Result<std::map<RecordRef, QString>> namesOf(Database &database, const std::set<RecordRef> &records)
{
    std::map<RecordRef, QString> names;
    for (const RecordRef &record : records) {
        const QString sql = selectNames(record.kind);
        if (sql.isEmpty())
            continue;
        VD_TRY(database.read(sql, {record.id.text()}, [&](const Row &row) {
            names[record] = joined(record.kind, row.text(0), row.text(1));
        }));
    }
    return names;
}

} // namespace vd
