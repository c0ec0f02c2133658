// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/blind.h"

#include <algorithm>

namespace vd {

namespace {

// Whether the person has a seat without a score on the panel.
template<typename S>
bool isBlind(const std::vector<S> &seats, const QString &person)
{
    return std::ranges::any_of(
        seats, [&](const S &seat) { return !seat.score && isAuthor(seat.author, person); });
}

} // namespace

bool isAuthor(const QString &author, const QString &person)
{
    const QString name = person.trimmed();
    return !name.isEmpty() && author.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

Record withoutHidden(Record record)
{
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        if (spec.isHiddenWhenBlind)
            record.set(spec.field, spec.fallback);
    }
    return record;
}

Tool blinded(Tool tool, const QString &person)
{
    if (!isBlind(tool.scorecard.seats(), person))
        return tool;
    std::vector<Seat> seats = tool.scorecard.seats();
    for (Seat &seat : seats) {
        if (isAuthor(seat.author, person))
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
    tool.notes = {};
    tool.isPanelHidden = true;
    return tool;
}

PanelRow blinded(PanelRow row, const QString &person)
{
    if (!isBlind(row.seats, person))
        return row;
    for (PanelSeat &seat : row.seats) {
        if (isAuthor(seat.author, person))
            continue;
        seat.score.reset();
        seat.own.reset();
        seat.isHidden = true;
    }
    row.tool.split = {};
    row.tool.isHidden = true;
    row.tool.isHeld = false;
    row.notesOpen = 0;
    row.isDiscussed = false;
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

Contents blinded(Contents contents, const QString &person)
{
    if (!contents.site.blind)
        return contents;
    for (Tool &tool : contents.tools)
        tool = blinded(std::move(tool), person);
    return contents;
}

} // namespace vd
