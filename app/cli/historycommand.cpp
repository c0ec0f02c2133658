// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycommand.h"

#include "historyprinter.h"
#include "output.h"
#include "tr.h"

namespace vd::cli {

namespace {

constexpr int columnsOfTable = 5;

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

// The edits to list; nothing: all of them.
Result<std::optional<std::set<qint64>>> HistoryCommand::wanted(const DeskReader &reader) const
{
    if (m_slug.empty())
        return std::nullopt;
    VD_TRY_AS(records, reader.records());
    const QString slug = QString::fromStdString(m_slug);
    const std::set<RecordRef> ofSlug = recordsOf(records, slug);
    if (ofSlug.empty())
        return inputError(CliTr::tr("No tool and no persona has the slug \"%1\".").arg(slug));
    VD_TRY_AS(positions, reader.positionsOf(ofSlug));
    return positions;
}

Result<void> HistoryCommand::printJson(const DeskReader &reader, const IsWanted &isWanted) const
{
    HistoryPrinter printer;
    Result<void> printed;
    bool isOfEntry = false;
    const auto add = [&](const auto &part) {
        if (isOfEntry && printed)
            printed = printer.add(part);
    };
    VD_TRY(reader.readHistory({[&](const JournalEntry &entry) {
                                   isOfEntry = isWanted(entry.position);
                                   add(entry);
                               },
                               [&](const Change &change) { add(change); }}));
    VD_TRY(printed);
    return printer.finish();
}

Result<void> HistoryCommand::printTable(const DeskReader &reader, const IsWanted &isWanted) const
{
    std::vector<QStringList> rows;
    int count = 0;
    const auto finishRow = [&] {
        if (!rows.empty() && rows.back().size() < columnsOfTable)
            rows.back() += CliTr::tr("%n field(s)", nullptr, std::exchange(count, 0));
    };
    bool isOfEntry = false;
    VD_TRY(reader.readHistory({[&](const JournalEntry &entry) {
                                   finishRow();
                                   isOfEntry = isWanted(entry.position);
                                   if (isOfEntry)
                                       rows.push_back({QString::number(entry.position),
                                                       isoInstant(entry.at), entry.edit.author,
                                                       entry.edit.label});
                               },
                               [&](const Change &) { count += isOfEntry ? 1 : 0; }}));
    finishRow();
    return print(table(rows));
}

Result<void> HistoryCommand::list(Desk &desk) const
{
    VD_TRY_AS(reader, desk.reader());
    VD_TRY_AS(positions, wanted(reader));
    const auto isWanted = [&](qint64 position) {
        return !positions || positions->contains(position);
    };
    return m_json ? printJson(reader, isWanted) : printTable(reader, isWanted);
}

int HistoryCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto listed = list(**desk);
    return listed ? Done : finish(listed.error());
}

} // namespace vd::cli
