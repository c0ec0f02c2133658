// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolscommand.h"

#include "output.h"
#include "panel/phrases.h"
#include "splits/boardtext.h"
#include "tr.h"

namespace vd::cli {

namespace {

Json asJson(const std::vector<PanelRow> &rows)
{
    Json::Array array;
    for (const PanelRow &row : rows)
        array.push_back(boardtext::toJson(row.tool));
    return array;
}

QByteArray asTable(const std::vector<PanelRow> &rows)
{
    const Words words(QStringLiteral("en"));
    std::vector<QStringList> lines;
    for (const PanelRow &row : rows) {
        const ToolRow &tool = row.tool;
        lines.push_back({tool.slug.text(), tool.name, boardtext::splitCell(tool),
                         phrases::percent(words, tool.split.panelShip()),
                         QString::fromLatin1(tokenOf(tool.status))});
    }
    return table(lines);
}

} // namespace

void ToolsCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "tools", CliTr::tr("List tools: slug, name, split, panel ship, status").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As JSON").toStdString());
    declareQuery(command, "verdictdesk-cli --desk spring.vdesk tools \"vendor lock\"");
}

Result<void> ToolsCommand::list(const QueriedRows &queried) const
{
    return m_json ? print(asJson(queried.rows)) : print(asTable(queried.rows));
}

} // namespace vd::cli
