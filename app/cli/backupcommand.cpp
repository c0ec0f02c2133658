// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"

#include "desk/deskfile.h"
#include "exchange/textmirror.h"
#include "output.h"
#include "tr.h"

#include <QFileInfo>

namespace vd::cli {

void BackupCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "backup", CliTr::tr("Write a verified copy of the desk").toStdString());
    command->add_option(
        "-o,--output", m_output,
        CliTr::tr("The file to make; else one more among the desk's backups").toStdString());
    command->add_option(
        "--text", m_text,
        CliTr::tr("A folder that gets the desk as text, too: a file for each tool, for Git")
            .toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    command->callback([this] {
        if (m_output == "-") {
            throw CLI::ValidationError(
                CliTr::tr("A copy is verified where it lies, so it cannot go to stdout.")
                    .toStdString());
        }
    });
    addFooter(command, "verdictdesk-cli --desk spring.vdesk backup -o spring-copy.vdesk");
}

int BackupCommand::run()
{
    const auto done = m_output.empty() ? backUp() : copy();
    return done ? Done : finish(done.error());
}

Result<void> BackupCommand::backUp() const
{
    VD_TRY_AS(desk, openWholeDesk());
    if (m_dryRun) {
        tell(CliTr::tr("Would back up %1.").arg(globals().deskPath()));
        return {};
    }
    VD_TRY_AS(backup, desk->backUp(BackupReason::Manual));
    tell(CliTr::tr("Backed up %1 as %2, and verified the backup.")
             .arg(globals().deskPath(), backup.path));
    return mirror(*desk);
}

Result<void> BackupCommand::mirror(Desk &desk) const
{
    const QString folder = QString::fromStdString(m_text);
    if (folder.isEmpty())
        return {};
    VD_TRY_AS(records, desk.readWhole(&DeskReader::records));
    VD_TRY(writeTextMirror(records, folder));
    tell(CliTr::tr("Wrote %1 as text to %2.").arg(globals().deskPath(), folder));
    return {};
}

Result<void> BackupCommand::copy() const
{
    VD_TRY_AS(desk, openWholeDesk());
    const QString path = QString::fromStdString(m_output);
    if (m_dryRun) {
        const QFileInfo info(path);
        if (info.exists() || info.isSymbolicLink())
            return inputError(CliTr::tr("%1 already exists and was not changed.").arg(path));
        VD_TRY(checkTarget(path));
        tell(CliTr::tr("Would copy %1 to %2.").arg(globals().deskPath(), path));
        return {};
    }
    VD_TRY(desk->copyTo(path));
    tell(CliTr::tr("Copied %1 to %2, and verified the copy.").arg(globals().deskPath(), path));
    return mirror(*desk);
}

} // namespace vd::cli
