// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "exchange/deskimporter.h"

#include "exchange/fieldjson.h"
#include "exchange/tr.h"

#include <algorithm>

namespace vd {

// Reads the fields of a record from its JSON object.

namespace {

// Whether the key was read before the fields, to identify the record.
bool isRead(Kind kind, const QString &name)
{
    const auto is = [&](const char *known) { return name == QLatin1String(known); };
    switch (kind) {
    case Kind::Site: return false;
    case Kind::Persona: return is("id") || is("slug");
    case Kind::Tool: return is("id") || is("slug") || is("seats") || is("notes");
    case Kind::Seat: return is("id") || is("persona");
    case Kind::Comparison: return is("id") || is("left") || is("right");
    case Kind::Note: return is("id");
    }
    Q_UNREACHABLE();
}

const FieldSpec *specWithKey(Kind kind, const QString &path)
{
    const FieldSpec *spec = findField(kind, path);
    return spec && hasKey(*spec) ? spec : nullptr;
}

} // namespace

// The unknown keys that an earlier import stored in the desk.
Json::Object DeskImporter::unknownKeys(const Record &record, Field field, const QString &pointer)
{
    auto json = readJson(record.text(field).toUtf8());
    if (json && json->object())
        return std::move(*json->object());
    fault(pointer,
          ExchangeTr::tr("the desk is damaged at this record; \"verify\" lists what is wrong"));
    return {};
}

void DeskImporter::readFields(const Json::Object &object, const QString &pointer, Draft &draft)
{
    const Kind kind = draft.after.kind();
    Json::Object extra = unknownKeys(draft.after, Field::Extra, pointer);
    for (const auto &[name, value] : object) {
        const QString place = jsonPointer(pointer, name);
        if (isRead(kind, name) || readGroup(name, value, place, draft, extra))
            continue;
        const FieldSpec *spec = name.contains(u'.') ? nullptr : specWithKey(kind, name);
        if (spec)
            readField(*spec, value, place, draft);
        else
            extra[name] = value;
    }
    draft.after.set(Field::Extra, QString::fromUtf8(writeJson(extra)));
}

// An object such as pricing, whose keys are fields of the record; null clears them all.
bool DeskImporter::readGroup(const QString &name, const Json &json, const QString &pointer,
                             Draft &draft, Json::Object &extra)
{
    const QString prefix = name + u'.';
    const Kind kind = draft.after.kind();
    const bool isGroup = std::ranges::any_of(fieldsOf(kind), [&](const FieldSpec &spec) {
        return QLatin1String(spec.name).startsWith(prefix);
    });
    if (!isGroup || name.contains(u'.'))
        return false;
    if (json.isNull()) {
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if (QLatin1String(spec.name).startsWith(prefix))
                draft.after.set(spec.field, spec.fallback);
        }
        extra.erase(name);
        return true;
    }
    if (!json.object()) {
        fault(pointer, ExchangeTr::tr("expected an object"));
        return true;
    }
    for (const auto &[member, value] : *json.object()) {
        if (const FieldSpec *spec = specWithKey(kind, prefix + member)) {
            readField(*spec, value, jsonPointer(pointer, member), draft);
        } else {
            Json &unknown = extra.try_emplace(name, Json::Object()).first->second;
            (*unknown.object())[member] = value;
        }
    }
    return true;
}

void DeskImporter::readField(const FieldSpec &spec, const Json &json, const QString &pointer,
                             Draft &draft)
{
    auto value = fromDeskJson(spec, json);
    if (!value)
        return fault(pointer, value.error());
    draft.after.set(spec.field, std::move(*value));
    if (spec.isDerived) // null counts as given
        draft.given.insert(spec.field);
}

} // namespace vd
