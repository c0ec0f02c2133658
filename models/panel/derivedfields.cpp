// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/derivedfields.h"

#include "base/clock.h"
#include "base/jsonreader.h"
#include "panel/publishedverdict.h"
#include "panel/take.h"

#include <algorithm>

namespace vd {

namespace {

// Whether a change of the field is news to readers of the site, and moves the tool's date.
bool isNews(const FieldSpec &spec)
{
    return spec.isPrinted() && !spec.isDerived;
}

std::vector<Seat> seatsOf(const ToolState &state)
{
    std::vector<Seat> seats;
    seats.reserve(state.seats.size());
    for (const Record &seat : state.seats)
        seats.push_back(Seat::from(seat));
    return seats;
}

// As pages show it: a held tie is Pending until it is settled.
PanelVerdict verdictOf(const ToolState &state)
{
    std::vector<Seat> seats = seatsOf(state);
    seats.resize(std::min(seats.size(), size_t(Split::seats))); // an edit with more is refused
    Tool tool;
    tool.panelTakeVerdicts = state.tool.text(Field::PanelTakeVerdicts);
    tool.notes = tallyOf(state.notes);
    tool.scorecard = Scorecard(std::move(seats));
    Site site;
    site.shipThreshold = state.shipThreshold;
    site.tie = state.tie;
    return publishedVerdict(tool, site).verdict();
}

bool looksAlike(const Record &one, const Record &other)
{
    if (one.ref() != other.ref()) // a tool that comes back as it went is no news
        return false;
    return std::ranges::all_of(fieldsOf(one.kind()), [&](const FieldSpec &spec) {
        return !isNews(spec) || one.value(spec.field) == other.value(spec.field);
    });
}

bool looksAlike(const ToolState &one, const ToolState &other)
{
    const auto alike = [](const Record &a, const Record &b) { return looksAlike(a, b); };
    return looksAlike(one.tool, other.tool) && verdictOf(one) == verdictOf(other) &&
           std::ranges::is_permutation(one.seats, other.seats, alike);
}

Json::Array list(const Record &tool, Field field)
{
    auto json = readJson(tool.text(field).toUtf8());
    return json && json->array() ? std::move(*json->array()) : Json::Array();
}

QString listText(Json::Array items)
{
    return QString::fromUtf8(writeJson(Json(std::move(items))));
}

// Nothing links to the old address of a draft, because a draft is not published.
Value formerSlugs(const Record &before, const Record &after)
{
    const QString was = before.text(Field::Slug);
    const QString is = after.text(Field::Slug);
    if (!before.exists() || was == is || before.text(Field::Status) == QLatin1String("draft"))
        return before.value(Field::FormerSlugs);
    Json::Array slugs = list(before, Field::FormerSlugs);
    std::erase(slugs, Json(was));
    std::erase(slugs, Json(is));
    slugs.push_back(Json(was));
    return listText(std::move(slugs));
}

Value verdictHistory(const ToolState &before, const ToolState &after, qint64 now)
{
    const auto isPublished = [](const Record &tool) {
        return tool.exists() && tool.text(Field::Status) == QLatin1String("published");
    };
    const PanelVerdict was = verdictOf(before);
    const PanelVerdict is = verdictOf(after);
    if (was == is || !isPublished(before.tool) || !isPublished(after.tool))
        return before.tool.value(Field::VerdictHistory);
    Json::Array history = list(before.tool, Field::VerdictHistory);
    history.push_back(Json::Object{{QStringLiteral("on"), utcDay(now)},
                                   {QStringLiteral("from"), QString::fromLatin1(tokenOf(was))},
                                   {QStringLiteral("to"), QString::fromLatin1(tokenOf(is))}});
    return listText(std::move(history));
}

// A take that has no verdicts beside it comes from a damaged desk; it gets them now.
Value takeVerdicts(const ToolState &before, const ToolState &after)
{
    const QString take = after.tool.text(Field::PanelTake);
    const QString kept = before.tool.text(Field::PanelTakeVerdicts);
    if (take.trimmed().isEmpty())
        return {};
    if (take == before.tool.text(Field::PanelTake) && !kept.isEmpty())
        return kept;
    return verdictsLine(seatsOf(after), after.shipThreshold);
}

bool isResolved(const Record &note)
{
    return note.integer(Field::Resolved) == 1;
}

// A resolved note without verdicts is older than this field: it gets the verdicts that the edit
// found. A note that was deleted and comes back keeps its own.
Value resolvedVerdicts(const Record &note, const ToolState &before, const ToolState &after)
{
    if (!isResolved(note))
        return {};
    const auto was = std::ranges::find(before.notes, note.ref(), &Record::ref);
    const bool isNew = was == before.notes.end();
    const bool isJustNow = !isNew && !isResolved(*was);
    const QString kept = (isNew ? note : *was).text(Field::ResolvedVerdicts);
    if (!isJustNow && !kept.isEmpty())
        return kept;
    const ToolState &then = isNew || isJustNow ? after : before;
    return verdictsLine(seatsOf(then), then.shipThreshold);
}

} // namespace

ToolState updateDerivedFields(ToolState before, ToolState after, qint64 now)
{
    before.tie = after.tie; // a new policy does not change what a panel said
    for (Record &note : after.notes)
        note.set(Field::ResolvedVerdicts, resolvedVerdicts(note, before, after));
    after.tool.set(Field::PanelTakeVerdicts, takeVerdicts(before, after));
    ToolState kept = after;
    kept.tool.set(Field::UpdatedAt,
                  looksAlike(before, after) ? before.tool.value(Field::UpdatedAt) : Value(now));
    kept.tool.set(Field::FormerSlugs, formerSlugs(before.tool, after.tool));
    kept.tool.set(Field::VerdictHistory, verdictHistory(before, after, now));
    return kept;
}

} // namespace vd
