// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/settlingrules.h"

#include "page/naming.h"
#include "panel/overdue.h"
#include "panel/publishedverdict.h"
#include "panel/take.h"
#include "preflight/tr.h"

namespace vd::preflight {

namespace {

void checkOverdue(const Tool &tool, CheckContext &context)
{
    const QString today = context.today().toString(Qt::ISODate);
    for (const Seat &seat : tool.scorecard.seats()) {
        if (!isOverdue(seat, tool.status, context.site().shipThreshold, today))
            continue;
        const Persona *persona = context.persona(seat.persona);
        context.add(
            Rule::OverdueSeat, fieldOf(seat, Field::Due),
            PreflightTr::tr(
                "The verdict of %1 on %2 was due on %3. Ask for it, or set a later due date.")
                .arg(persona ? persona->name : PreflightTr::tr("A reviewer"),
                     page::displayName(tool), seat.due));
    }
}

} // namespace

void checkSettling(const Tool &tool, CheckContext &context)
{
    const Site &site = context.site();
    const QString name = page::displayName(tool);
    if (isListed(tool) && !tool.isPanelHidden && publishedVerdict(tool, site).isHeld) {
        context.add(
            Rule::HeldTie, fieldOf(tool, Field::PanelTake),
            PreflightTr::tr(
                "The panel of %1 is split two against two, and this site holds ties: its pages say "
                "Pending. Resolve the notes on the split, or write the panel take.")
                .arg(name));
    }
    if (isTakeStale(tool, site.shipThreshold)) {
        context.add(Rule::StaleTake, fieldOf(tool, Field::PanelTake),
                    PreflightTr::tr("A verdict on %1 changed after the panel take was written. "
                                    "Read the take again and update it.")
                        .arg(name));
    }
    if (tool.status == Status::Published && tool.notes.open > 0) {
        context.add(
            Rule::OpenNotes, fieldOf(tool, Field::Status),
            PreflightTr::tr("%n note(s) on the split of %1 are not resolved, and it is published. "
                            "Resolve them.",
                            nullptr, tool.notes.open)
                .arg(name));
    }
    checkOverdue(tool, context);
}

} // namespace vd::preflight
