// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"

#include "desk/deskfile.h"
#include "output.h"
#include "tr.h"

#include <QFileInfo>

namespace vd::cli {

void BackupCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "backup", CliTr::tr("Write a verified copy of the desk").toStdString());
    command->add_option("-o,--output", m_output, CliTr::tr("The file to make").toStdString())
        ->required();
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
    if (const auto copied = copy(); !copied)
        return finish(copied.error());
    const QString desk = globals().deskPath();
    const QString path = QString::fromStdString(m_output);
    tell(m_dryRun ? CliTr::tr("Would copy %1 to %2.").arg(desk, path)
                  : CliTr::tr("Copied %1 to %2, and verified the copy.").arg(desk, path));
    return Done;
}

Result<void> BackupCommand::copy() const
{
    VD_TRY_AS(desk, openWholeDesk());
    const QString path = QString::fromStdString(m_output);
    if (!m_dryRun)
        return desk->copyTo(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return inputError(CliTr::tr("%1 already exists and was not changed.").arg(path));
    return checkTarget(path);
}

} // namespace vd::cli
