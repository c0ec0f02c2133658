// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/recordrule.h"

#include "panel/tr.h"

namespace vd {

namespace {

using RuleFault = std::optional<RecordFault>;

RuleFault missing(const Record &record, Field field)
{
    const bool given = !record.text(field).trimmed().isEmpty();
    return given ? RuleFault()
                 : RecordFault{field, PanelTr::tr("expected a value that is not empty")};
}

RuleFault named(const Record &record)
{
    if (!record.exists())
        return {};
    const RuleFault slug = missing(record, Field::Slug);
    return slug ? slug : missing(record, Field::Name);
}

RuleFault logo(const Record &tool)
{
    const bool mime = !isNothing(tool.value(Field::LogoMime));
    const bool data = !isNothing(tool.value(Field::LogoData));
    if (mime == data)
        return {};
    return RecordFault{mime ? Field::LogoData : Field::LogoMime,
                       PanelTr::tr("expected both mime and data of a logo, or neither")};
}

RuleFault seated(const Record &seat)
{
    const RuleFault tool = missing(seat, Field::SeatTool);
    return tool ? tool : missing(seat, Field::SeatPersona);
}

RuleFault compared(const Record &comparison)
{
    if (RuleFault left = missing(comparison, Field::Left))
        return left;
    if (RuleFault right = missing(comparison, Field::Right))
        return right;
    if (comparison.text(Field::Left) != comparison.text(Field::Right))
        return {};
    return RecordFault{Field::Right, PanelTr::tr("expected two different tools")};
}

RuleFault noted(const Record &note)
{
    const RuleFault tool = missing(note, Field::NoteTool);
    return tool || !note.exists() ? tool : missing(note, Field::NoteText);
}

} // namespace

std::optional<RecordFault> findFault(const Record &record)
{
    switch (record.kind()) {
    case Kind::Site: return {};
    case Kind::Persona: return named(record);
    case Kind::Tool: {
        const RuleFault fault = named(record);
        return fault ? fault : logo(record);
    }
    case Kind::Seat: return seated(record);
    case Kind::Comparison: return compared(record);
    case Kind::Note: return noted(record);
    }
    Q_UNREACHABLE();
}

} // namespace vd
