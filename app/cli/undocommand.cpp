// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undocommand.h"

#include "output.h"
#include "tr.h"

namespace vd::cli {

void UndoCommand::declare(CLI::App &app, const char *name, const QString &description,
                          const char *example)
{
    CLI::App *command = app.add_subcommand(name, description.toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say which edit is next, and do nothing").toStdString());
    addFooter(command, example);
}

void UndoCommand::declare(CLI::App &app)
{
    declare(app, "undo", CliTr::tr("Undo your last edit, whatever others edited since"),
            "verdictdesk-cli --desk spring.vdesk --author \"A. Editor\" undo");
}

void RedoCommand::declare(CLI::App &app)
{
    UndoCommand::declare(app, "redo", CliTr::tr("Redo the edit that you undid last"),
                         "verdictdesk-cli --desk spring.vdesk --author \"A. Editor\" redo");
}

int UndoCommand::run()
{
    return run(Way::Undo);
}

int RedoCommand::run()
{
    return UndoCommand::run(Way::Redo);
}

int UndoCommand::run(Way way) const
{
    const auto editor = globals().editor();
    if (!editor)
        return finish(editor.error());
    auto desk = Desk::open(globals().deskPath());
    if (!desk)
        return finish(desk.error());
    if (m_dryRun) {
        const auto announced = announce(**desk, *editor, way);
        return announced ? Done : finish(announced.error());
    }
    const auto commit = way == Way::Undo ? (*desk)->undo(*editor) : (*desk)->redo(*editor);
    if (!commit)
        return finish(commit.error().error);
    tell(CliTr::tr("%1: %n field(s) changed.", nullptr, int(commit->changes.size()))
             .arg(commit->label));
    return Done;
}

Result<void> UndoCommand::announce(Desk &desk, const QString &editor, Way way) const
{
    VD_TRY_AS(steps, desk.read([&](const DeskReader &reader) { return reader.undoSteps(editor); }));
    const auto step = way == Way::Undo ? steps.undo : steps.redo;
    if (!step) {
        return inputError(way == Way::Undo ? CliTr::tr("There is nothing to undo.")
                                           : CliTr::tr("There is nothing to redo."));
    }
    tell((way == Way::Undo ? CliTr::tr("The next edit to undo is \"%1\".")
                           : CliTr::tr("The next edit to redo is \"%1\"."))
             .arg(step->label));
    return {};
}

} // namespace vd::cli
