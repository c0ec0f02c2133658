// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workingcopy.h"

#include "panel/blind.h"

#include <algorithm>

namespace vd {

Id toolOf(const Record &record)
{
    switch (record.kind()) {
    case Kind::Tool: return record.id();
    case Kind::Seat: return record.reference(Field::SeatTool);
    case Kind::Note: return record.reference(Field::NoteTool);
    case Kind::Site:
    case Kind::Persona:
    case Kind::Comparison: break;
    }
    return {};
}

void WorkingCopy::put(const Record &stored)
{
    m_entries.try_emplace(stored.ref(), Entry{stored, stored});
}

void WorkingCopy::clear()
{
    m_entries.clear();
    m_invalid.clear();
}

void WorkingCopy::keepTools(const std::set<Id> &tools)
{
    std::set<Id> kept = tools;
    kept.insert(Id()); // for records that belong to no tool
    for (const auto &[ref, entry] : m_entries) {
        if (entry.shown != entry.stored)
            kept.insert(toolOf(entry.shown));
    }
    for (const auto &[field, input] : m_invalid)
        kept.insert(toolOf(m_entries.at(field.record).shown));
    std::erase_if(m_entries,
                  [&](const auto &entry) { return !kept.contains(toolOf(entry.second.shown)); });
}

std::vector<FieldRef> WorkingCopy::unsavedFields() const
{
    std::vector<FieldRef> fields;
    for (const auto &[ref, entry] : m_entries) {
        for (const Change &change : changesBetween(entry.stored, entry.shown))
            fields.push_back(change.field);
    }
    return fields;
}

bool WorkingCopy::isUnsaved(const Id &tool) const
{
    return std::ranges::any_of(m_entries, [&](const auto &entry) {
        return entry.second.shown != entry.second.stored && toolOf(entry.second.shown) == tool;
    });
}

std::vector<Change> WorkingCopy::changesTo(const ToolRecords &loaded) const
{
    std::vector<Change> changes;
    std::set<RecordRef> present;
    const auto compare = [&](const Record &record) {
        present.insert(record.ref());
        if (const auto it = m_entries.find(record.ref()); it != m_entries.end())
            std::ranges::move(changesBetween(it->second.stored, record),
                              std::back_inserter(changes));
    };
    compare(loaded.tool);
    std::ranges::for_each(loaded.seats, compare);
    std::ranges::for_each(loaded.notes, compare);
    for (const auto &[ref, entry] : m_entries) {
        if (entry.stored.exists() && toolOf(entry.stored) == loaded.tool.id() &&
            !present.contains(ref))
            changes.push_back({{ref, Field::Exists}, qint64(1), qint64(0)});
    }
    return changes;
}

const Record *WorkingCopy::find(const RecordRef &ref) const
{
    const auto it = m_entries.find(ref);
    return it == m_entries.end() ? nullptr : &it->second.shown;
}

const Value &WorkingCopy::shown(const FieldRef &field) const
{
    return m_entries.at(field.record).shown.value(field.field);
}

const Value &WorkingCopy::stored(const FieldRef &field) const
{
    return m_entries.at(field.record).stored.value(field.field);
}

void WorkingCopy::show(const FieldRef &field, const Value &value)
{
    m_entries.at(field.record).shown.set(field.field, value);
    m_invalid.erase(field);
}

bool WorkingCopy::store(const FieldRef &field, const Value &value)
{
    Entry &entry = m_entries.at(field.record);
    const bool isSeen = entry.shown.value(field.field) == entry.stored.value(field.field);
    entry.stored.set(field.field, value);
    if (isSeen)
        show(field, value);
    return isSeen;
}

void WorkingCopy::setInvalidInput(const FieldRef &field, const InvalidInput &input)
{
    if (holds(field.record))
        m_invalid[field] = input;
}

std::map<FieldRef, InvalidInput> WorkingCopy::invalidInput() const
{
    auto input = m_invalid;
    std::erase_if(input, [this](const auto &invalid) {
        const Record *record = find(invalid.first.record);
        const Id owner = toolOf(*record);
        const Record *tool = owner.isNull() ? record : find({Kind::Tool, owner});
        return !record->exists() || !tool || !tool->exists();
    });
    return input;
}

std::vector<const Record *> WorkingCopy::all(Kind kind) const
{
    std::vector<const Record *> records;
    for (auto it = m_entries.lower_bound({kind, {}});
         it != m_entries.end() && it->first.kind == kind; ++it) {
        if (it->second.shown.exists())
            records.push_back(&it->second.shown);
    }
    const Field order = kind == Kind::Note ? Field::WrittenAt : Field::Place;
    std::ranges::stable_sort(records, {},
                             [=](const Record *record) { return record->integer(order); });
    return records;
}

std::vector<const Record *> WorkingCopy::seatsOf(const Id &tool) const
{
    auto seats = all(Kind::Seat);
    std::erase_if(seats,
                  [&](const Record *seat) { return seat->reference(Field::SeatTool) != tool; });
    return seats;
}

std::vector<const Record *> WorkingCopy::notesOf(const Id &tool) const
{
    auto notes = all(Kind::Note);
    std::erase_if(notes,
                  [&](const Record *note) { return note->reference(Field::NoteTool) != tool; });
    return notes;
}

const Record *WorkingCopy::site() const
{
    const auto it = m_entries.lower_bound({Kind::Site, {}});
    return it != m_entries.end() && it->first.kind == Kind::Site ? &it->second.shown : nullptr;
}

Roster WorkingCopy::roster() const
{
    Roster roster;
    for (const Record *record : all(Kind::Persona))
        roster.push_back(Persona::from(*record));
    return roster;
}

std::optional<Tool> WorkingCopy::tool(const Id &id) const
{
    auto tool = wholeTool(id);
    if (tool && site() && site()->integer(Field::PanelBlind) == 1)
        return blinded(std::move(*tool), m_viewer);
    return tool;
}

std::optional<Tool> WorkingCopy::wholeTool(const Id &id) const
{
    const Record *record = find({Kind::Tool, id});
    if (!record || !record->exists())
        return {};
    ToolRecords records{*record, {}, {}};
    for (const Record *seat : seatsOf(id))
        records.seats.push_back(*seat);
    for (const Record *note : notesOf(id))
        records.notes.push_back(*note);
    return std::move(toolsFrom({std::move(records)}).front());
}

const Record *WorkingCopy::comparisonOf(const Id &one, const Id &other) const
{
    for (const Record *record : all(Kind::Comparison)) {
        const Id left = record->reference(Field::Left);
        const Id right = record->reference(Field::Right);
        if ((left == one && right == other) || (left == other && right == one))
            return record;
    }
    return nullptr;
}

std::optional<Pairing> WorkingCopy::pairing(const Id &left, const Id &right) const
{
    auto leftTool = tool(left);
    auto rightTool = tool(right);
    if (!site() || !leftTool || !rightTool || left == right)
        return {};
    Pairing pairing{Site::from(*site()), roster(), {}, std::move(*leftTool), std::move(*rightTool)};
    if (const Record *chosen = comparisonOf(left, right))
        pairing.comparison = Comparison::from(*chosen);
    pairing.comparison.left = left;
    pairing.comparison.right = right;
    return pairing;
}

} // namespace vd
