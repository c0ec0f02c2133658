// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/blind.h"

#include <algorithm>

namespace vd {

namespace {

bool isName(const QString &author, const QString &person)
{
    const QString name = person.trimmed();
    return !name.isEmpty() && author.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

template<typename S>
bool isBlind(const std::vector<S> &seats, const QString &person)
{
    return std::ranges::any_of(
        seats, [&](const S &seat) { return !seat.score && isName(seat.author, person); });
}

bool isDraft(const Tool &tool)
{
    return tool.status == Status::Draft || tool.status == Status::Review;
}

} // namespace

bool isAuthor(const Seat &seat, const QString &person)
{
    return isName(seat.author, person);
}

bool isBlind(const Scorecard &scorecard, const QString &person)
{
    return isBlind(scorecard.seats(), person);
}

bool isBlind(const Tool &tool, const Site &site, const QString &person)
{
    return site.blind && isBlind(tool.scorecard, person);
}

Tool blinded(Tool tool, const QString &person)
{
    if (!isBlind(tool.scorecard, person))
        return tool;
    std::vector<Seat> seats = tool.scorecard.seats();
    for (Seat &seat : seats) {
        if (isAuthor(seat, person))
            continue;
        seat.score.reset();
        seat.verdict.reset();
        seat.review.clear();
        seat.reviewedOn.clear();
        seat.isHidden = true;
    }
    tool.scorecard = Scorecard(std::move(seats));
    tool.verdictHistory.clear();
    tool.panelTake.clear();
    tool.panelTakeVerdicts.clear();
    return tool;
}

PanelRow blinded(PanelRow row, const QString &person)
{
    if (!isBlind(row.seats, person))
        return row;
    for (PanelSeat &seat : row.seats) {
        if (isName(seat.author, person))
            continue;
        seat.score.reset();
        seat.own.reset();
        seat.hasReview = false;
        seat.isHidden = true;
    }
    row.tool.split = {};
    row.tool.isHidden = true;
    row.notesOpen = 0;
    row.notesResolved = 0;
    row.takeSet = false;
    row.takeStale = false;
    return row;
}

Pairing blinded(Pairing pairing, const QString &person)
{
    if (!pairing.site.blind)
        return pairing;
    pairing.left = blinded(std::move(pairing.left), person);
    pairing.right = blinded(std::move(pairing.right), person);
    return pairing;
}

Pairing blindedDrafts(Pairing pairing, const QString &person)
{
    if (!pairing.site.blind)
        return pairing;
    for (Tool *tool : {&pairing.left, &pairing.right}) {
        if (isDraft(*tool))
            *tool = blinded(std::move(*tool), person);
    }
    return pairing;
}

} // namespace vd
