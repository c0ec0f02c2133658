// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/splitwords.h"

#include "lists/rowwords.h"
#include "panel/phrases.h"

#include <QCoreApplication>

namespace vd::splitwords {

using Figure = SplitTable::Figure;
using Place = SplitTable::Place;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitWords)
};

} // namespace

QString heading(Figure figure)
{
    switch (figure) {
    case Figure::Tool: return Text::tr("Tool");
    case Figure::Split: return Text::tr("Split");
    case Figure::Rank: return Text::tr("Rank");
    case Figure::Seat: return Text::tr("Seat");
    case Figure::Mean: return Text::tr("Mean");
    case Figure::Median: return Text::tr("Median");
    case Figure::Spread: return Text::tr("Spread");
    case Figure::Deviation: return Text::tr("Std dev");
    case Figure::Dissenter: return Text::tr("Lone dissenter");
    case Figure::Strip: return Text::tr("Scores");
    }
    Q_UNREACHABLE();
}

QString definition(Figure figure)
{
    switch (figure) {
    case Figure::Tool: return Text::tr("The tool's name. Enter opens it in the library.");
    case Figure::Split:
        return Text::tr("Seats that ship – seats that skip. A tie that is held is "
                        "pending on the site until its notes or a panel take settle "
                        "it.");
    case Figure::Rank:
        return Text::tr("Place among all tools whose panel is complete: by the share of seats that "
                        "ship, then the mean of the scores, then the name. A panel with a seat "
                        "open has none yet.");
    case Figure::Seat:
        return Text::tr("Score and verdict of this persona. ▲ ship, ▼ skip, ○ open seat; an empty "
                        "cell: not on the panel. Enter opens the seat.");
    case Figure::Mean: return Text::tr("Sum of the panel's scores by their number.");
    case Figure::Median:
        return Text::tr("The middle one of the panel's scores; of four, the mean of the middle "
                        "two.");
    case Figure::Spread: return Text::tr("Highest score minus lowest.");
    case Figure::Deviation:
        return Text::tr("Standard deviation of the panel's scores, as of a whole population: the "
                        "root of the mean square distance from the mean.");
    case Figure::Dissenter:
        return Text::tr("The one seat whose verdict differs from that of all others, of three "
                        "verdicts or more; and the others' mean score ± standard deviation. In "
                        "order of the distance between the two.");
    case Figure::Strip:
        return Text::tr("The scores on a line from 0 to 100; the tick is the threshold for ship. "
                        "In order of the lowest score.");
    }
    Q_UNREACHABLE();
}

QString column(SplitColumn column, int tools)
{
    const QString count = Text::tr("%Ln tool(s)", nullptr, tools);
    if (column == SplitColumn::Open)
        return Text::tr("open: %1", "a seat is open; 14 tools").arg(count);
    const int skips = int(column);
    return Text::tr("%1 to %2: %3", "ships, skips, 14 tools")
        .arg(Split::seats - skips)
        .arg(skips)
        .arg(count);
}

QString seat(const SplitTable &table, const QModelIndex &index)
{
    switch (table.placeAt(index)) {
    case Place::Absent: return Text::tr("not on the panel");
    case Place::Hidden: return Text::tr("Hidden until your own score is set");
    case Place::Open:
    case Place::Seated: break;
    }
    const PanelSeat &seat = *table.seatAt(index);
    const auto verdict = seat.effectiveVerdict(table.board().view().shipThreshold);
    QStringList parts;
    if (!verdict)
        parts += Text::tr("open seat");
    else if (seat.score)
        parts += QString::number(seat.score->value());
    else
        parts += Text::tr("no score");
    if (verdict)
        parts += rowwords::verdict(*verdict == Verdict::Ship ? PanelVerdict::Ship
                                                             : PanelVerdict::Skip);
    if (table.board().whatIf().supposed(seat.seat))
        parts += Text::tr("only supposed");
    return parts.join(QStringLiteral(", "));
}

QString split(const ToolRow &tool)
{
    const Split &split = tool.split;
    const QString digits = phrases::split(split);
    if (tool.isHeld)
        return Text::tr("%1, held", "a tie, until it is settled").arg(digits);
    return split.open() == 0 ? digits : Text::tr("%1, %n open", nullptr, split.open()).arg(digits);
}

} // namespace vd::splitwords
