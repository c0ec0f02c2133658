// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowtext.h"

#include "lists/tr.h"

namespace vd::rowtext {

namespace {

QString verdictOf(const ToolRow &tool)
{
    const QString word = verdict(tool.split.verdict());
    return tool.isHeld ? ListsTr::tr("%1, held", "a tie, until it is settled").arg(word) : word;
}

} // namespace

QString name(const ToolRow &tool)
{
    return tool.name.isEmpty() ? ListsTr::tr("Unnamed tool") : tool.name;
}

QString verdict(PanelVerdict verdict)
{
    switch (verdict) {
    case PanelVerdict::Ship: return ListsTr::tr("Ship");
    case PanelVerdict::Mixed: return ListsTr::tr("Mixed");
    case PanelVerdict::Skip: return ListsTr::tr("Skip");
    case PanelVerdict::Pending: return ListsTr::tr("Pending");
    }
    Q_UNREACHABLE();
}

QString status(Status status)
{
    switch (status) {
    case Status::Draft: return ListsTr::tr("Draft");
    case Status::Review: return ListsTr::tr("In review");
    case Status::Ready: return ListsTr::tr("Ready");
    case Status::Published: return ListsTr::tr("Published");
    case Status::Retired: return ListsTr::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString detail(const ToolRow &tool)
{
    if (tool.isHidden)
        return ListsTr::tr("Hidden until your own score is set");
    QStringList parts;
    if (const auto ship = tool.split.panelShip())
        parts += ListsTr::tr("%1 %", "per cent").arg(*ship);
    parts += verdictOf(tool);
    parts += tool.category.isEmpty() ? status(tool.status) : tool.category;
    return parts.join(QStringLiteral(" · "));
}

QString spoken(const ToolRow &tool)
{
    QStringList parts{name(tool)};
    if (tool.starred)
        parts += ListsTr::tr("starred");
    if (const auto ship = tool.split.panelShip()) {
        parts += ListsTr::tr("%n ship", nullptr, tool.split.ships);
        parts += ListsTr::tr("%n skip", nullptr, tool.split.skips);
        parts += ListsTr::tr("%n per cent", nullptr, *ship);
    }
    parts += tool.isHidden ? ListsTr::tr("Hidden until your own score is set") : verdictOf(tool);
    parts += status(tool.status);
    return parts.join(QStringLiteral(", "));
}

} // namespace vd::rowtext
