// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/split.h"

namespace vd {

void Split::count(std::optional<Verdict> verdict)
{
    ships += verdict == Verdict::Ship;
    skips += verdict == Verdict::Skip;
}

PanelVerdict Split::verdict() const
{
    if (verdicts() == 0)
        return PanelVerdict::Pending;
    if (ships == skips)
        return PanelVerdict::Mixed;
    return ships > skips ? PanelVerdict::Ship : PanelVerdict::Skip;
}

std::optional<int> Split::panelShip() const
{
    return percentOf(ships, verdicts());
}

std::optional<int> percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return int((200 * part + whole) / (2 * whole));
}

} // namespace vd
