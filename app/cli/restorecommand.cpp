// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restorecommand.h"

#include "desk/backupstore.h"
#include "desk/restore.h"
#include "desk/windowlock.h"
#include "exchange/toolrestore.h"
#include "output.h"
#include "tr.h"

#include <QFileInfo>

namespace vd::cli {

namespace {

// The desk must not change under a window that has it open.
Result<void> lockOut(WindowLock &lock, const QString &desk)
{
    const auto holder = lock.take();
    if (!holder)
        return {};
    return systemError(CliTr::tr("%1 is open in a window (process %2 on %3). Close it, or restore "
                                 "the desk there.")
                           .arg(desk)
                           .arg(holder->process)
                           .arg(holder->host));
}

void tellKept(const Restored &restored)
{
    if (restored.before)
        tell(CliTr::tr("What stood there before was backed up as %1.").arg(restored.before->path));
    if (!restored.kept.isEmpty()) {
        tell(CliTr::tr("What stood there before is kept as %1. %2")
                 .arg(restored.kept, restored.reason));
    }
}

} // namespace

void RestoreCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "restore",
        CliTr::tr("Put a backup in the place of the desk, which is backed up first").toStdString());
    command
        ->add_option("BACKUP", m_backup,
                     CliTr::tr("A name that \"backups\" lists, or the file of any verified copy")
                         .toStdString())
        ->required();
    command->add_option(
        "--tool", m_tool,
        CliTr::tr("Only the tool with this slug, with its seats and notes, as an edit of its own")
            .toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk restore spring-copy.vdesk");
}

int RestoreCommand::run()
{
    const auto restored = m_tool.empty() ? restore() : restoreTool();
    return restored ? Done : finish(restored.error());
}

Result<void> RestoreCommand::restore() const
{
    const QString desk = globals().deskPath();
    const QString backup = this->backup();
    std::optional<WindowLock> lock;
    if (QFileInfo::exists(desk))
        VD_TRY(lockOut(lock.emplace(desk), desk));
    if (m_dryRun) {
        VD_TRY(checkRestore(desk, backup));
        tell(CliTr::tr("Would restore %1 from %2.").arg(desk, backup));
        return {};
    }
    VD_TRY_AS(restored, restoreDesk(desk, backup, systemClock()));
    tellKept(restored);
    VD_TRY(openWholeDesk());
    tell(CliTr::tr("Restored %1 from %2.").arg(desk, backup));
    return {};
}

// The desk stays where it is, so a window may have it open.
Result<void> RestoreCommand::restoreTool() const
{
    const QString slug = QString::fromStdString(m_tool);
    VD_TRY_AS(editor, globals().editor());
    VD_TRY_AS(desk, Desk::open(globals().deskPath()));
    VD_TRY(desk->requireWritable());
    VD_TRY_AS(tools, toolsInBackup(backup()));
    const auto tool = std::ranges::find(tools, slug, &BackedUpTool::slug);
    if (tool == tools.end())
        return inputError(CliTr::tr("%1 has no tool with the slug \"%2\".").arg(backup(), slug));
    VD_TRY_AS(changes, planToolRestore(*desk, backup(), tool->id));
    if (changes.empty()) {
        tell(CliTr::tr("Nothing to do: %1 is as it was.").arg(tool->name));
        return {};
    }
    const int fields = int(changes.size());
    if (m_dryRun) {
        tell(CliTr::tr("Would restore %1: %n field(s) would change.", nullptr, fields)
                 .arg(tool->name));
        return {};
    }
    const QString label = CliTr::tr("Restore %1 from a backup").arg(tool->name);
    if (const auto commit = desk->apply({label, editor, {}, {}, std::move(changes)}); !commit)
        return failed(commit.error().error);
    tell(CliTr::tr("Restored %1: %n field(s) changed.", nullptr, fields).arg(tool->name));
    return {};
}

QString RestoreCommand::backup() const
{
    QString given = QString::fromStdString(m_backup);
    if (given.contains(u'/') || QFileInfo::exists(given))
        return given;
    for (const Backup &backup : BackupStore::listFor(globals().deskPath())) {
        if (QFileInfo(backup.path).fileName() == given)
            return backup.path;
    }
    return given;
}

} // namespace vd::cli
