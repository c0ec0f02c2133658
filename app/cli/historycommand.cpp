// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycommand.h"

#include "exchange/fieldjson.h"
#include "output.h"
#include "tr.h"

#include <algorithm>
#include <set>

namespace vd::cli {

namespace {

// Values in the desk format: a list as an array, a time in ISO 8601.
Json toJson(const Change &change)
{
    const FieldSpec &spec = *findField(change.field.record.kind, change.field.field);
    return Json::Object{
        {QStringLiteral("kind"), QString::fromLatin1(kindName(change.field.record.kind))},
        {QStringLiteral("id"), change.field.record.id.text()},
        {QStringLiteral("field"), QString::fromLatin1(spec.name)},
        {QStringLiteral("before"), toDeskJson(spec, change.before)},
        {QStringLiteral("after"), toDeskJson(spec, change.after)},
    };
}

Json toJson(const JournalEntry &entry)
{
    const Edit &edit = entry.edit;
    Json::Array changes;
    for (const Change &change : edit.changes)
        changes.push_back(toJson(change));
    return Json::Object{
        {QStringLiteral("position"), entry.position},
        {QStringLiteral("at"), isoInstant(entry.at)},
        {QStringLiteral("author"), edit.author},
        {QStringLiteral("label"), edit.label},
        {QStringLiteral("gesture"), edit.gesture.isEmpty() ? Json() : Json(edit.gesture)},
        {QStringLiteral("reverts"), edit.reverts ? Json(*edit.reverts) : Json()},
        {QStringLiteral("changes"), std::move(changes)},
    };
}

QByteArray asTable(const std::vector<JournalEntry> &entries)
{
    std::vector<QStringList> rows;
    for (const JournalEntry &entry : entries) {
        rows.push_back({QString::number(entry.position), isoInstant(entry.at), entry.edit.author,
                        entry.edit.label,
                        CliTr::tr("%n field(s)", nullptr, int(entry.edit.changes.size()))});
    }
    return table(rows);
}

// The record with the slug, and the records that belong to it: a tool's seats, notes, comparisons.
std::set<RecordRef> recordsOf(const DeskRecords &records, const QString &slug)
{
    std::set<RecordRef> refs;
    for (const auto *list : {&records.tools, &records.personas}) {
        for (const Record &record : *list) {
            if (record.text(Field::Slug) == slug)
                refs.insert(record.ref());
        }
    }
    const auto belongs = [&](const Record &record, Field owner) {
        return refs.contains({Kind::Tool, record.reference(owner)});
    };
    std::set<RecordRef> parts;
    for (const Record &seat : records.seats) {
        if (belongs(seat, Field::SeatTool))
            parts.insert(seat.ref());
    }
    for (const Record &note : records.notes) {
        if (belongs(note, Field::NoteTool))
            parts.insert(note.ref());
    }
    for (const Record &comparison : records.comparisons) {
        if (belongs(comparison, Field::Left) || belongs(comparison, Field::Right))
            parts.insert(comparison.ref());
    }
    refs.merge(parts);
    return refs;
}

} // namespace

void HistoryCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "history", CliTr::tr("List the edits of the desk, oldest first").toStdString());
    command->add_option("SLUG", m_slug,
                        CliTr::tr("Only those of this tool or persona").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As JSON, with every change").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk history plumbline --json");
}

Result<std::vector<JournalEntry>> HistoryCommand::entries(Desk &desk) const
{
    VD_TRY_AS(reader, desk.reader());
    VD_TRY_AS(entries, reader.history());
    if (m_slug.empty())
        return entries;
    VD_TRY_AS(records, reader.records());
    const QString slug = QString::fromStdString(m_slug);
    const std::set<RecordRef> wanted = recordsOf(records, slug);
    if (wanted.empty())
        return inputError(CliTr::tr("No tool and no persona has the slug \"%1\".").arg(slug));
    std::erase_if(entries, [&](const JournalEntry &entry) {
        return std::ranges::none_of(entry.edit.changes, [&](const Change &change) {
            return wanted.contains(change.field.record);
        });
    });
    return entries;
}

int HistoryCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto listed = entries(**desk);
    if (!listed)
        return finish(listed.error());
    Json::Array array;
    std::ranges::transform(*listed, std::back_inserter(array),
                           [](const JournalEntry &entry) { return toJson(entry); });
    const auto printed = m_json ? print(Json(std::move(array))) : print(asTable(*listed));
    return printed ? Done : finish(printed.error());
}

} // namespace vd::cli
