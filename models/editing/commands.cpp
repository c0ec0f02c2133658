// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/commands.h"

#include "panel/fieldrule.h"

#include <algorithm>

namespace vd::commands {

namespace {

const Value yes = qint64(1);
const Value no = qint64(0);

Changes made(const Record &record)
{
    return changesBetween(Record(record.kind(), record.id()), record);
}

Record named(Kind kind, const NewRecord &made)
{
    Record record(kind, made.id);
    record.set(Field::Exists, yes);
    record.set(Field::Place, made.place);
    record.set(Field::Slug, made.slug.text());
    record.set(Field::Name, made.name);
    return record;
}

void copyFields(const Record &original, Record &copy)
{
    for (const FieldSpec &spec : fieldsOf(original.kind())) {
        if (spec.isCopied)
            copy.set(spec.field, original.value(spec.field));
    }
}

// The changes that put the records into this order.
Changes placed(const std::vector<const Record *> &order)
{
    Changes changes;
    for (size_t i = 0; i < order.size(); ++i) {
        const Value place = qint64(i);
        if (order[i]->value(Field::Place) != place)
            changes.push_back(
                {{order[i]->ref(), Field::Place}, order[i]->value(Field::Place), place});
    }
    return changes;
}

} // namespace

Changes makeTool(const NewRecord &tool)
{
    return made(named(Kind::Tool, tool));
}

Changes copyTool(const ToolRecords &original, const NewRecord &tool)
{
    Record copy = named(Kind::Tool, tool);
    copyFields(original.tool, copy);
    Changes changes = made(copy);
    for (const Record &seat : original.seats) {
        Record copiedSeat(Kind::Seat, Id::make());
        copyFields(seat, copiedSeat);
        copiedSeat.set(Field::SeatTool, tool.id.text());
        std::ranges::move(made(copiedSeat), std::back_inserter(changes));
    }
    return changes;
}

Changes makePersona(const NewRecord &persona)
{
    return made(named(Kind::Persona, persona));
}

Changes makeComparison(const Id &id, const Id &left, const Id &right, qint64 place)
{
    Record record(Kind::Comparison, id);
    record.set(Field::Exists, yes);
    record.set(Field::Place, place);
    record.set(Field::Left, left.text());
    record.set(Field::Right, right.text());
    return made(record);
}

Changes swapSides(const Record &comparison)
{
    const Value &left = comparison.value(Field::Left);
    const Value &right = comparison.value(Field::Right);
    return {{{comparison.ref(), Field::Left}, left, right},
            {{comparison.ref(), Field::Right}, right, left}};
}

Changes remove(const Record &record)
{
    return {{{record.ref(), Field::Exists}, yes, no}};
}

Changes restore(const Record &record)
{
    return {{{record.ref(), Field::Exists}, no, yes}};
}

Changes makeSeat(const Id &id, const Id &tool, const Id &persona,
                 const std::vector<const Record *> &seats)
{
    Record record(Kind::Seat, id);
    record.set(Field::Exists, yes);
    const qint64 last = seats.empty() ? -1 : seats.back()->integer(Field::Place);
    record.set(Field::Place, placeAfter(last));
    record.set(Field::SeatTool, tool.text());
    record.set(Field::SeatPersona, persona.text());
    return made(record);
}

Changes makeNote(const Id &id, const Id &tool, const QString &text, const QString &author,
                 qint64 at)
{
    Record record(Kind::Note, id);
    record.set(Field::Exists, yes);
    record.set(Field::NoteTool, tool.text());
    record.set(Field::NoteText, text);
    record.set(Field::Author, author);
    record.set(Field::WrittenAt, at);
    return made(record);
}

Changes moveRecord(const std::vector<const Record *> &records, size_t from, size_t to)
{
    auto order = records;
    const auto first = order.begin();
    if (from < to)
        std::rotate(first + qint64(from), first + qint64(from) + 1, first + qint64(to) + 1);
    else
        std::rotate(first + qint64(to), first + qint64(from), first + qint64(from) + 1);
    return placed(order);
}

Changes swapPlaces(const std::vector<const Record *> &records, size_t one, size_t other)
{
    auto order = records;
    std::swap(order.at(one), order.at(other));
    return placed(order);
}

} // namespace vd::commands
