// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/toolrestore.h"

#include "exchange/tr.h"

#include <algorithm>

namespace vd {

namespace {

const Record *recordIn(const std::vector<Record> &records, const Id &id)
{
    const auto it = std::ranges::find(records, id, &Record::id);
    return it == records.end() ? nullptr : &*it;
}

// What pages need of the past, and the desk keeps up by itself.
bool isOfThePast(Field field)
{
    return field == Field::UpdatedAt || field == Field::FormerSlugs ||
           field == Field::VerdictHistory;
}

class ToolRestore
{
public:
    ToolRestore(const DeskRecords &now, const DeskRecords &then)
        : m_now(now)
        , m_then(then)
    {
    }
    std::vector<Change> changes(const Record &tool);

private:
    void bringBack(const Record &wanted, const std::vector<Record> &present);
    void bringBackTool(Record tool);
    void bringBackSeats(const Id &tool);
    void bringBackPersona(const Id &persona);

    const DeskRecords &m_now;
    const DeskRecords &m_then;
    std::vector<Change> m_changes;
};

std::vector<Change> ToolRestore::changes(const Record &tool)
{
    bringBackTool(tool);
    bringBackSeats(tool.id());
    for (const Record &note : m_then.notes) {
        if (note.exists() && note.reference(Field::NoteTool) == tool.id())
            bringBack(note, m_now.notes);
    }
    return std::move(m_changes);
}

void ToolRestore::bringBack(const Record &wanted, const std::vector<Record> &present)
{
    const Record *found = recordIn(present, wanted.id());
    const Record before = found ? *found : Record(wanted.kind(), wanted.id());
    for (const FieldSpec &spec : fieldsOf(wanted.kind())) {
        const Value &held = before.value(spec.field);
        const Value &after = wanted.value(spec.field);
        if (!isOfThePast(spec.field) && held != after)
            m_changes.push_back({{wanted.ref(), spec.field}, held, after});
    }
}

// Where it stands now, or behind all others.
void ToolRestore::bringBackTool(Record tool)
{
    qint64 place = 0;
    for (const Record &other : m_now.tools)
        place = std::max(place, other.integer(Field::Place) + 1);
    const Record *present = recordIn(m_now.tools, tool.id());
    tool.set(Field::Place, present ? present->integer(Field::Place) : place);
    bringBack(tool, m_now.tools);
}

void ToolRestore::bringBackSeats(const Id &tool)
{
    const auto isSeated = [&](const Record &seat) {
        return seat.exists() && seat.reference(Field::SeatTool) == tool;
    };
    for (const Record &seat : m_then.seats) {
        if (!isSeated(seat))
            continue;
        bringBackPersona(seat.reference(Field::SeatPersona));
        bringBack(seat, m_now.seats);
    }
    for (const Record &seat : m_now.seats) {
        const Record *before = recordIn(m_then.seats, seat.id());
        if (isSeated(seat) && !(before && isSeated(*before)))
            m_changes.push_back({{seat.ref(), Field::Exists}, qint64(1), qint64(0)});
    }
}

// A persona that was deleted since. One that is there keeps what it says now.
void ToolRestore::bringBackPersona(const Id &persona)
{
    const Record *present = recordIn(m_now.personas, persona);
    if (present && present->exists())
        return;
    const Record *before = present ? present : recordIn(m_then.personas, persona);
    if (!before)
        return;
    Record wanted = *before;
    wanted.set(Field::Exists, qint64(1));
    bringBack(wanted, m_now.personas);
}

Result<DeskRecords> recordsOfBackup(const QString &backup)
{
    VD_TRY_AS(desk, Desk::open(backup));
    return desk->readWhole(&DeskReader::records);
}

} // namespace

Result<std::vector<BackedUpTool>> toolsInBackup(const QString &backup)
{
    VD_TRY_AS(records, recordsOfBackup(backup));
    std::vector<BackedUpTool> tools;
    for (const Record &tool : records.tools) {
        if (tool.exists())
            tools.push_back({tool.id(), tool.text(Field::Slug), tool.text(Field::Name)});
    }
    std::ranges::sort(tools, [](const BackedUpTool &a, const BackedUpTool &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order < 0 || (order == 0 && a.slug < b.slug);
    });
    return tools;
}

Result<std::vector<Change>> planToolRestore(Desk &desk, const QString &backup, const Id &tool)
{
    VD_TRY_AS(then, recordsOfBackup(backup));
    const Record *wanted = recordIn(then.tools, tool);
    if (!wanted || !wanted->exists())
        return inputError(ExchangeTr::tr("%1 does not hold this tool.").arg(backup));
    VD_TRY_AS(now, desk.readWhole(&DeskReader::records));
    return ToolRestore(now, then).changes(*wanted);
}

} // namespace vd
