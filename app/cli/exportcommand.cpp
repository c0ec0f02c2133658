// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "base/file.h"
#include "desk/deskfile.h"
#include "exchange/deskexport.h"
#include "output.h"
#include "tr.h"

namespace vd::cli {

void ExportCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("export", CliTr::tr("Write the desk").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As desk JSON").toStdString())->required();
    command->add_option("-o,--output", m_output,
                        CliTr::tr("The file to write; - is stdout").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk export --json -o spring.json");
}

int ExportCommand::run()
{
    auto desk = openWholeDesk();
    if (!desk)
        return finish(desk.error());
    const auto records = (*desk)->readWhole(&DeskReader::records);
    if (!records)
        return finish(records.error());
    const QString path = QString::fromStdString(m_output);
    if (const auto target = checkTarget(path); m_output != "-" && !target)
        return finish(target.error());
    const QByteArray json = exportDesk(*records);
    if (m_dryRun) {
        tellWouldWrite(json.size(), path);
        return Done;
    }
    const auto written = m_output == "-" ? print(json) : writeFile(path, json);
    if (!written)
        return finish(written.error());
    if (m_output != "-")
        tell(CliTr::tr("Wrote %1.").arg(path));
    return Done;
}

} // namespace vd::cli
