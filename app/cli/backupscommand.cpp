// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupscommand.h"

#include "desk/backupstore.h"
#include "output.h"
#include "tr.h"

#include <QFileInfo>
#include <QLocale>

namespace vd::cli {

namespace {

using Listed = std::pair<Backup, Result<BackupContents>>;

Json toJson(const Listed &listed)
{
    const auto &[backup, contents] = listed;
    return Json::Object{
        {QStringLiteral("path"), backup.path},
        {QStringLiteral("at"), isoInstant(backup.at)},
        {QStringLiteral("reason"), reasonName(backup.reason)},
        {QStringLiteral("tools"), contents ? Json(contents->tools) : Json()},
        {QStringLiteral("reviews"), contents ? Json(contents->reviews) : Json()},
        {QStringLiteral("bytes"), backup.bytes},
    };
}

QStringList row(const Listed &listed)
{
    const auto &[backup, contents] = listed;
    return {isoInstant(backup.at),
            reasonText(backup.reason),
            contents ? CliTr::tr("%n tool(s)", nullptr, contents->tools) : CliTr::tr("unreadable"),
            contents ? CliTr::tr("%n review(s)", nullptr, contents->reviews) : QString(),
            QLocale::c().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat),
            QFileInfo(backup.path).fileName()};
}

} // namespace

void BackupsCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "backups",
        CliTr::tr("List the backups of the desk, newest first, even if it is damaged or missing")
            .toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As JSON, with the paths").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk backups");
}

int BackupsCommand::run()
{
    Json::Array array;
    std::vector<QStringList> rows;
    for (const Backup &backup : BackupStore::listFor(globals().deskPath())) {
        const Listed listed(backup, BackupContents::of(backup.path));
        array.push_back(toJson(listed));
        rows.push_back(row(listed));
    }
    if (!m_json && rows.empty())
        tell(CliTr::tr("There are no backups of %1.").arg(globals().deskPath()));
    const auto printed = m_json ? print(Json(std::move(array))) : print(table(rows));
    return printed ? Done : finish(printed.error());
}

} // namespace vd::cli
