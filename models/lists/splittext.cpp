// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/splittext.h"

#include "lists/rowtext.h"
#include "lists/tr.h"
#include "panel/phrases.h"

namespace vd::splittext {

using Figure = SplitModel::Figure;
using Place = SplitModel::Place;

QString heading(Figure figure)
{
    switch (figure) {
    case Figure::Tool: return ListsTr::tr("Tool");
    case Figure::Split: return ListsTr::tr("Split");
    case Figure::Rank: return ListsTr::tr("Rank");
    case Figure::Seat: return ListsTr::tr("Seat");
    case Figure::Mean: return ListsTr::tr("Mean");
    case Figure::Median: return ListsTr::tr("Median");
    case Figure::Spread: return ListsTr::tr("Spread");
    case Figure::Deviation: return ListsTr::tr("Std dev");
    case Figure::Dissenter: return ListsTr::tr("Lone dissenter");
    case Figure::Strip: return ListsTr::tr("Scores");
    }
    Q_UNREACHABLE();
}

QString definition(Figure figure)
{
    switch (figure) {
    case Figure::Tool: return ListsTr::tr("The tool's name. Enter opens it in the library.");
    case Figure::Split:
        return ListsTr::tr("Seats that ship – seats that skip. A tie that is held is "
                           "pending on the site until its notes or a panel take settle "
                           "it.");
    case Figure::Rank:
        return ListsTr::tr(
            "Place among all tools whose panel is complete: by the share of seats that "
            "ship, then the mean of the scores, then the name. A panel with a seat "
            "open has none yet.");
    case Figure::Seat:
        return ListsTr::tr(
            "Score and verdict of this persona. ▲ ship, ▼ skip, ○ open seat; an empty "
            "cell: not on the panel. Enter opens the seat.");
    case Figure::Mean: return ListsTr::tr("Sum of the panel's scores by their number.");
    case Figure::Median:
        return ListsTr::tr("The middle one of the panel's scores; of four, the mean of the middle "
                           "two.");
    case Figure::Spread: return ListsTr::tr("Highest score minus lowest.");
    case Figure::Deviation:
        return ListsTr::tr(
            "Standard deviation of the panel's scores, as of a whole population: the "
            "root of the mean square distance from the mean.");
    case Figure::Dissenter:
        return ListsTr::tr("The one seat whose verdict differs from that of all others, of three "
                           "verdicts or more; and the others' mean score ± standard deviation. In "
                           "order of the distance between the two.");
    case Figure::Strip:
        return ListsTr::tr(
            "The scores on a line from 0 to 100; the tick is the threshold for ship. "
            "In order of the lowest score.");
    }
    Q_UNREACHABLE();
}

QString column(SplitColumn column, int tools)
{
    const QString count = ListsTr::tr("%Ln tool(s)", nullptr, tools);
    if (column == SplitColumn::Open)
        return ListsTr::tr("open: %1", "a seat is open; 14 tools").arg(count);
    const int skips = int(column);
    return ListsTr::tr("%1 to %2: %3", "ships, skips, 14 tools")
        .arg(Split::seats - skips)
        .arg(skips)
        .arg(count);
}

QString seat(const SplitModel &table, const QModelIndex &index)
{
    switch (table.placeAt(index)) {
    case Place::Absent: return ListsTr::tr("not on the panel");
    case Place::Hidden: return ListsTr::tr("Hidden until your own score is set");
    case Place::Open:
    case Place::Seated: break;
    }
    const PanelSeat &seat = *table.seatAt(index);
    const auto verdict = seat.effectiveVerdict(table.board().view().shipThreshold);
    QStringList parts;
    if (!verdict)
        parts += ListsTr::tr("open seat");
    else if (seat.score)
        parts += QString::number(seat.score->value());
    else
        parts += ListsTr::tr("no score");
    if (verdict)
        parts += rowtext::verdict(*verdict == Verdict::Ship ? PanelVerdict::Ship
                                                            : PanelVerdict::Skip);
    if (table.board().whatIf().supposed(seat.seat))
        parts += ListsTr::tr("only supposed");
    return parts.join(QStringLiteral(", "));
}

QString split(const ToolRow &tool)
{
    const Split &split = tool.split;
    const QString digits = phrases::split(split);
    if (tool.isHeld)
        return ListsTr::tr("%1, held", "a tie, until it is settled").arg(digits);
    return split.open() == 0 ? digits
                             : ListsTr::tr("%1, %n open", nullptr, split.open()).arg(digits);
}

} // namespace vd::splittext
