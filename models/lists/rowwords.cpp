// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowwords.h"

#include <QCoreApplication>

namespace vd::rowwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QString verdictOf(const ToolRow &tool)
{
    const QString word = verdict(tool.split.verdict());
    return tool.isHeld ? Text::tr("%1, held", "a tie, until it is settled").arg(word) : word;
}

} // namespace

QString name(const ToolRow &tool)
{
    return tool.name.isEmpty() ? Text::tr("Unnamed tool") : tool.name;
}

QString verdict(PanelVerdict verdict)
{
    switch (verdict) {
    case PanelVerdict::Ship: return Text::tr("Ship");
    case PanelVerdict::Mixed: return Text::tr("Mixed");
    case PanelVerdict::Skip: return Text::tr("Skip");
    case PanelVerdict::Pending: return Text::tr("Pending");
    }
    Q_UNREACHABLE();
}

QString status(Status status)
{
    switch (status) {
    case Status::Draft: return Text::tr("Draft");
    case Status::Review: return Text::tr("In review");
    case Status::Ready: return Text::tr("Ready");
    case Status::Published: return Text::tr("Published");
    case Status::Retired: return Text::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString detail(const ToolRow &tool)
{
    if (tool.isHidden)
        return Text::tr("Hidden until your own score is set");
    QStringList parts;
    if (const auto ship = tool.split.panelShip())
        parts += Text::tr("%1 %", "per cent").arg(*ship);
    parts += verdictOf(tool);
    parts += tool.category.isEmpty() ? status(tool.status) : tool.category;
    return parts.join(QStringLiteral(" · "));
}

QString spoken(const ToolRow &tool)
{
    QStringList parts{name(tool)};
    if (tool.starred)
        parts += Text::tr("starred");
    if (const auto ship = tool.split.panelShip()) {
        parts += Text::tr("%n ship", nullptr, tool.split.ships);
        parts += Text::tr("%n skip", nullptr, tool.split.skips);
        parts += Text::tr("%n per cent", nullptr, *ship);
    }
    parts += tool.isHidden ? Text::tr("Hidden until your own score is set") : verdictOf(tool);
    parts += status(tool.status);
    return parts.join(QStringLiteral(", "));
}

} // namespace vd::rowwords
