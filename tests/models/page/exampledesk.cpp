// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledesk.h"

#include <algorithm>
#include <initializer_list>

namespace vd {

namespace {

using Fields = std::initializer_list<std::pair<Field, Value>>;

Value text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// The ids count up, so that the example is the same in every run.
Record record(Kind kind, Fields fields)
{
    static int number = 0;
    const QString id =
        QStringLiteral("00000000-0000-4000-8000-%1").arg(++number, 12, 10, QLatin1Char('0'));
    Record made(kind, *Id::from(id));
    made.set(Field::Exists, qint64(1));
    for (const auto &[field, value] : fields)
        made.set(field, value);
    return made;
}

Record newPersona(const char *slug, const char *name, const char *motto, const char *color)
{
    return record(Kind::Persona, {{Field::Slug, text(slug)},
                                  {Field::Name, text(name)},
                                  {Field::Motto, text(motto)},
                                  {Field::Color, text(color)}});
}

Scorecard scorecardOf(const Record &tool, const std::vector<Record> &seats)
{
    std::vector<Seat> own;
    for (const Record &seat : seats) {
        if (seat.reference(Field::SeatTool) == tool.id())
            own.push_back(Seat::from(seat));
    }
    return Scorecard(own);
}

} // namespace

ExampleDesk::ExampleDesk()
{
    site = record(Kind::Site, {{Field::Name, text("Desk & Sons")},
                               {Field::BaseUrl, text("https://example.org/verdicts")},
                               {Field::Kicker, text("Kettle comparison")},
                               {Field::Standfirst, text("Which one boils first?")},
                               {Field::NewsletterKicker, text("Weekly")},
                               {Field::NewsletterHeading, text("Steam by post")},
                               {Field::NewsletterBlurb, text("One kettle a week.")},
                               {Field::NewsletterAction, text("https://example.org/join")}});
    personas = {newPersona("builder", "Builder", "Does it run?", "#2563eb"),
                newPersona("skeptic", "Skeptic", "Says who?", "#b91c1c"),
                newPersona("creator", "Creator", "", ""),
                newPersona("futurist", "Futurist", "Not yet.", "#0f766e"),
                newPersona("founder", "Founder", "Who pays?", "#a16207")};
    left = record(Kind::Tool, {{Field::Slug, text("copper-kettle")},
                               {Field::Name, text("Copper Kettle")},
                               {Field::Tagline, text("Boils on gas")},
                               {Field::Category, text("Kitchen")},
                               {Field::Description, text("A kettle made of *copper*.")},
                               {Field::Website, text("https://copper.example/kettle")},
                               {Field::BestFor, text("Slow mornings")},
                               {Field::PricingEntry, text("paid")},
                               {Field::PricingText, text("€80 once")},
                               {Field::CommunityShip, qint64(30)},
                               {Field::CommunitySkip, qint64(11)},
                               {Field::UpdatedAt, qint64(1'777'627'800'000)}});
    right = record(Kind::Tool, {{Field::Slug, text("a-kettle")},
                                {Field::Name, text("Électra")},
                                {Field::Tagline, text("Boils in a minute")},
                                {Field::Category, text("Kitchen")},
                                {Field::Description, text("A kettle with a plug.")},
                                {Field::PricingEntry, text("free")}});
    const auto seat = [this](const Record &tool, const char *slug, Value score, Value verdict,
                             const char *review) {
        seats.push_back(record(Kind::Seat, {{Field::SeatTool, tool.id().text()},
                                            {Field::SeatPersona, persona(slug).id().text()},
                                            {Field::Score, std::move(score)},
                                            {Field::Verdict, std::move(verdict)},
                                            {Field::Review, text(review)}}));
    };
    seat(left, "skeptic", qint64(41), {}, "It `whistles`.");
    seat(left, "builder", qint64(85), {}, "Solid.\n\nThe handle gets **hot**.");
    seat(left, "creator", {}, text("ship"), "Pretty.");
    seat(right, "builder", qint64(70), text("skip"), "A fuse went.");
    seat(right, "skeptic", {}, {}, "");
    seat(right, "founder", qint64(60), {}, "It sells.");
    comparison = record(Kind::Comparison,
                        {{Field::Left, left.id().text()}, {Field::Right, right.id().text()}});
}

std::vector<Record *> ExampleDesk::records()
{
    std::vector<Record *> all = {&site, &left, &right, &comparison};
    for (Record &persona : personas)
        all.push_back(&persona);
    for (Record &seat : seats)
        all.push_back(&seat);
    return all;
}

Record &ExampleDesk::persona(const char *slug)
{
    return *std::ranges::find(personas, text(slug), [](const Record &persona) -> const Value & {
        return persona.value(Field::Slug);
    });
}

Record &ExampleDesk::seat(const char *side, const char *slug)
{
    const Id tool = QLatin1String(side) == QLatin1String("left") ? left.id() : right.id();
    const Id sitter = persona(slug).id();
    return *std::ranges::find_if(seats, [&](const Record &seat) {
        return seat.reference(Field::SeatTool) == tool &&
               seat.reference(Field::SeatPersona) == sitter;
    });
}

Pairing ExampleDesk::pairing() const
{
    Pairing pairing;
    pairing.site = Site::from(site);
    for (const Record &persona : personas)
        pairing.roster.push_back(Persona::from(persona));
    pairing.comparison = Comparison::from(comparison);
    pairing.left = Tool::from(left, scorecardOf(left, seats));
    pairing.right = Tool::from(right, scorecardOf(right, seats));
    return pairing;
}

} // namespace vd
