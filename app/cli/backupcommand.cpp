// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"

#include "desk/outputfile.h"
#include "output.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vd::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

} // namespace

void BackupCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "backup", Text::tr("Write a verified copy of the desk").toStdString());
    command->add_option("-o,--output", m_output, Text::tr("The file to make").toStdString())
        ->required();
    command->add_flag("--dry-run", m_dryRun,
                      Text::tr("Say what would be done, and do nothing").toStdString());
    command->callback([this] {
        if (m_output == "-") {
            throw CLI::ValidationError(
                Text::tr("A copy is verified where it lies, so it cannot go to stdout.")
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
    tell(m_dryRun ? Text::tr("Would copy %1 to %2.").arg(desk, path)
                  : Text::tr("Copied %1 to %2, and verified the copy.").arg(desk, path));
    return Done;
}

Result<void> BackupCommand::copy() const
{
    VD_TRY_AS(desk, openDesk());
    const QString path = QString::fromStdString(m_output);
    if (!m_dryRun)
        return desk->copyTo(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return inputError(Text::tr("%1 is there already and was left as it is.").arg(path));
    return checkTarget(path);
}

} // namespace vd::cli
