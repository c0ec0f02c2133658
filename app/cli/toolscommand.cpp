// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolscommand.h"

#include "output.h"
#include "panel/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vd::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

Json toJson(const ToolRow &tool)
{
    const auto ship = tool.split.panelShip();
    return Json::Object{
        {QStringLiteral("slug"), tool.slug.text()},
        {QStringLiteral("name"), tool.name},
        {QStringLiteral("category"), tool.category},
        {QStringLiteral("status"), QString::fromLatin1(word(tool.status))},
        {QStringLiteral("ship"), tool.split.ships},
        {QStringLiteral("skip"), tool.split.skips},
        {QStringLiteral("open"), tool.split.open()},
        {QStringLiteral("split"),
         QStringLiteral("%1-%2").arg(tool.split.ships).arg(tool.split.skips)},
        {QStringLiteral("panelShip"), ship ? Json(*ship) : Json()},
        {QStringLiteral("verdict"), QString::fromLatin1(word(tool.split.verdict()))},
    };
}

QByteArray asTable(const std::vector<ToolRow> &tools)
{
    const Words words(QStringLiteral("en"));
    std::vector<QStringList> rows;
    for (const ToolRow &tool : tools) {
        rows.push_back({tool.slug.text(), tool.name, phrases::split(tool.split),
                        phrases::percent(words, tool.split.panelShip()),
                        QString::fromLatin1(word(tool.status))});
    }
    return table(rows);
}

} // namespace

void ToolsCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "tools", Text::tr("List tools: slug, name, split, panel ship, status").toStdString());
    command->add_option(
        "QUERY", m_query,
        Text::tr("Words, each of which must begin a word of the tool or its reviews")
            .toStdString());
    command->add_flag("--json", m_json, Text::tr("As JSON").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk tools \"vendor lock\"");
}

Result<std::vector<ToolRow>> ToolsCommand::rows(Desk &desk) const
{
    VD_TRY_AS(rows, desk.toolRows());
    const QString query = QString::fromStdString(m_query);
    if (query.trimmed().isEmpty())
        return rows;
    VD_TRY_AS(ids, desk.toolsWith(query));
    const std::set<Id> found(ids.begin(), ids.end());
    std::erase_if(rows, [&](const ToolRow &tool) { return !found.contains(tool.id); });
    return rows;
}

int ToolsCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto tools = rows(**desk);
    if (!tools)
        return finish(tools.error());
    Json::Array array;
    std::ranges::transform(*tools, std::back_inserter(array), toJson);
    const auto printed = m_json ? print(Json(std::move(array))) : print(asTable(*tools));
    if (!printed)
        return finish(printed.error());
    if (tools->empty())
        tell(m_query.empty() ? Text::tr("The desk has no tools yet.")
                             : Text::tr("No tool has all of these words."));
    return Done;
}

} // namespace vd::cli
