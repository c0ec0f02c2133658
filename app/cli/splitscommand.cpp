// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitscommand.h"

#include "output.h"
#include "splits/boardtext.h"
#include "tr.h"

namespace vd::cli {

void SplitsCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "splits",
        CliTr::tr("List who disagrees: split, scores, statistics, lone dissenter").toStdString());
    CLI::Option *json = command->add_flag("--json", m_json, CliTr::tr("As JSON").toStdString());
    command
        ->add_flag("--csv", m_csv, CliTr::tr("As CSV, safe to open in a spreadsheet").toStdString())
        ->excludes(json);
    declareQuery(command,
                 "verdictdesk-cli --desk spring.vdesk splits \"split:2-2 not:status:draft\"");
}

Result<void> SplitsCommand::list(const QueriedRows &queried) const
{
    const auto &[rows, roster, threshold] = queried;
    if (m_json)
        return print(boardtext::toJson(rows, roster, threshold));
    if (m_csv)
        return print(boardtext::toCsv(rows, roster, threshold));
    return rows.empty() ? Result<void>()
                        : print(table(boardtext::toTable(rows, roster, threshold)));
}

} // namespace vd::cli
