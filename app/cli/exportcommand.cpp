// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "desk/outputfile.h"
#include "exchange/deskexport.h"
#include "output.h"

#include <QCoreApplication>

namespace vd::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

} // namespace

void ExportCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("export", Text::tr("Write the desk").toStdString());
    command->add_flag("--json", m_json, Text::tr("As desk JSON").toStdString())->required();
    command->add_option("-o,--output", m_output,
                        Text::tr("The file to write; - is stdout").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      Text::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk export --json -o spring.json");
}

int ExportCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto records = (*desk)->records();
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
        tell(Text::tr("Wrote %1.").arg(path));
    return Done;
}

} // namespace vd::cli
