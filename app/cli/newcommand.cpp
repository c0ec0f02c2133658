// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newcommand.h"

#include "desk/deskfile.h"
#include "exchange/sample.h"
#include "output.h"
#include "tr.h"

#include <QFileInfo>

namespace vd::cli {

void NewCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("new", CliTr::tr("Make a desk").toStdString());
    command->add_flag("--sample", m_sample, CliTr::tr("Fill it with the sample").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk new --sample");
}

int NewCommand::run()
{
    if (const auto made = m_dryRun ? checkPlace() : makeDesk(); !made)
        return finish(made.error());
    const QString path = globals().deskPath();
    tell(m_dryRun ? CliTr::tr("Would make the desk %1.").arg(path)
                  : CliTr::tr("Made the desk %1.").arg(path));
    return Done;
}

Result<void> NewCommand::checkPlace() const
{
    VD_TRY(globals().editor());
    const QString path = globals().deskPath();
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return inputError(CliTr::tr("%1 already exists and was not changed.").arg(path));
    return checkTarget(path);
}

Result<void> NewCommand::makeDesk() const
{
    VD_TRY_AS(editor, globals().editor());
    const auto fill = [&](Desk &desk) { return addSample(desk, editor); };
    VD_TRY(Desk::create(globals().deskPath(), editor, systemClock(),
                        m_sample ? Desk::Initializer(fill) : Desk::Initializer()));
    return {};
}

} // namespace vd::cli
