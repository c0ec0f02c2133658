// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sounddesk.h"

#include "panel/blind.h"
#include "preflight/preflight.h"
#include "support/build.h"

namespace vd::test {

namespace {

constexpr std::array personas = {"builder", "skeptic", "creator", "futurist"};

Slug slug(const char *text)
{
    return *Slug::from(test::text(text));
}

QString placeOf(const RecordRef &record)
{
    return record.id.isNull() ? QStringLiteral("site") : nameOf(record.id);
}

} // namespace

Tool soundTool(const char *toolSlug, const char *name)
{
    Tool tool;
    tool.id = idOf(toolSlug);
    tool.slug = slug(toolSlug);
    tool.name = text(name);
    tool.tagline = text("Takes a blow");
    tool.category = text("Hand tools");
    tool.description = text(
        "See [the makers](https://makers.example/) and [home](mailto:a@b.example).");
    tool.website = text("https://makers.example/anvil");
    tool.pricing = {PriceEntry::Paid, text("$19 a month"), 19,
                    text("USD"),      text("month"),       text("2026-05-01")};
    tool.community = {3, 1, text("2026-05-01")};
    tool.status = Status::Ready;
    std::vector<Seat> seats;
    for (const char *persona : personas) {
        Seat made;
        made.id = seat(toolSlug, persona).id;
        made.persona = idOf(persona);
        made.score = *Score::from(80);
        made.review = text("It does not move.");
        made.author = text("Ada");
        made.reviewedOn = text("2026-05-02");
        seats.push_back(made);
    }
    return withSeats(tool, seats);
}

Tool withSeats(Tool tool, const std::vector<Seat> &seats)
{
    tool.scorecard = Scorecard(seats);
    return tool;
}

Comparison comparisonOf(const char *left, const char *right)
{
    return {comparison(left, right).id, idOf(left), idOf(right), {}, {}};
}

Contents soundDesk()
{
    Contents contents;
    contents.site.name = text("Example Verdicts");
    contents.site.baseUrl = text("https://example.org/verdicts/");
    for (const char *persona : personas) {
        Persona made;
        made.id = idOf(persona);
        made.slug = slug(persona);
        made.name = text(persona);
        contents.roster.push_back(made);
    }
    contents.tools = {soundTool("anvil", "Anvil"), soundTool("bellows", "Bellows"),
                      soundTool("cleaver", "Cleaver")};
    contents.comparisons = {comparisonOf("anvil", "bellows"), comparisonOf("bellows", "cleaver")};
    return contents;
}

Tool &toolOf(Contents &contents, const char *slug)
{
    const auto it = std::ranges::find(contents.tools, idOf(slug), &Tool::id);
    Q_ASSERT(it != contents.tools.end());
    return *it;
}

void spoilSeat(Contents &contents, size_t seat, const std::function<void(Seat &)> &spoil)
{
    Tool &tool = toolOf(contents, "anvil");
    std::vector<Seat> seats = tool.scorecard.seats();
    spoil(seats.at(seat));
    tool.scorecard = Scorecard(seats);
}

std::vector<preflight::Finding> findingsIn(const Contents &contents, const QString &person)
{
    return preflight::findProblems(blinded(contents, person), QDate(2026, 5, 10));
}

QStringList lines(const std::vector<const char *> &utf8)
{
    QStringList texts;
    std::ranges::transform(utf8, std::back_inserter(texts), text);
    return texts;
}

QStringList findingsOf(const Contents &contents, const QString &person)
{
    QStringList lines;
    for (const preflight::Finding &finding : findingsIn(contents, person)) {
        lines += QStringLiteral("%1 %2 %3 %4%5")
                     .arg(QLatin1String(tokenOf(finding.severity)),
                          QLatin1String(tokenOf(finding.rule)), placeOf(finding.field.record),
                          QLatin1String(fieldName(finding.field.field)),
                          finding.waived ? QStringLiteral(" (waived)") : QString());
    }
    return lines;
}

} // namespace vd::test
