// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldtext.h"

#include "editing/workingcopy.h"
#include "ui/support/tr.h"

namespace vd::ui {

namespace {

QString nameIn(const WorkingCopy &workingCopy, Kind kind, const Id &id)
{
    const Record *record = workingCopy.find({kind, id});
    if (!record)
        return {};
    return record->text(kind == Kind::Comparison ? Field::Title : Field::Name);
}

} // namespace

QString fieldText(const WorkingCopy &workingCopy, const FieldRef &field)
{
    const auto &[kind, id] = field.record;
    QString label = labelOf(kind, field.field);
    const auto named = [](const QString &what, const QString &name) {
        return name.isEmpty() ? what : UiTr::tr("%1, %2", "field, record").arg(what, name);
    };
    const Record *record = workingCopy.find(field.record);
    if (!record || kind == Kind::Site)
        return label;
    if (kind == Kind::Seat) {
        const QString persona = nameIn(workingCopy, Kind::Persona,
                                       record->reference(Field::SeatPersona));
        const QString tool = nameIn(workingCopy, Kind::Tool, record->reference(Field::SeatTool));
        return named(persona.isEmpty() ? label : UiTr::tr("%1 of %2").arg(label, persona), tool);
    }
    if (kind == Kind::Note)
        return named(label, nameIn(workingCopy, Kind::Tool, record->reference(Field::NoteTool)));
    return named(label, nameIn(workingCopy, kind, id));
}

} // namespace vd::ui
