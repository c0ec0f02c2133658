// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deskexport.h"

#include "exchange/fieldjson.h"

#include <map>
#include <set>

namespace vd {

namespace {

// Puts keys that this version does not know back to where they were read.
void mergeUnknown(Json::Object &known, const Json &extra)
{
    if (!extra.object())
        return;
    for (const auto &[name, value] : *extra.object()) {
        const auto [it, added] = known.emplace(name, value);
        if (added)
            continue;
        if (it->second.isNull() && value.object())
            it->second = Json(Json::Object());
        if (it->second.object())
            mergeUnknown(*it->second.object(), value);
    }
}

bool isEmpty(const Json::Object &object)
{
    for (const auto &[name, value] : object) {
        if (!value.isNull())
            return false;
    }
    return true;
}

Json::Object fields(const Record &record)
{
    Json::Object object;
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        if (!hasKey(spec))
            continue;
        const QStringList path = key(spec.name).split(u'.');
        Json value = toDeskJson(spec, record.value(spec.field));
        if (path.size() == 1) {
            object.emplace(path.first(), std::move(value));
        } else {
            Json &group = object.try_emplace(path.first(), Json::Object()).first->second;
            group.object()->emplace(path.last(), std::move(value));
        }
    }
    const auto logo = object.find(key("logo"));
    if (logo != object.end() && isEmpty(*logo->second.object()))
        logo->second = Json();
    return object;
}

Json::Object identified(const Record &record)
{
    Json::Object object = fields(record);
    object.emplace(key("id"), record.id().text());
    return object;
}

Json finished(Json::Object object, const Record &record)
{
    mergeUnknown(object, storedJson(record.text(Field::Extra)));
    return object;
}

using Slugs = std::map<QString, QString>; // by id, of the records that exist

Slugs slugsOf(const std::vector<Record> &records)
{
    Slugs slugs;
    for (const Record &record : records) {
        if (record.exists())
            slugs.emplace(record.id().text(), record.text(Field::Slug));
    }
    return slugs;
}

std::map<QString, Json::Array> seatsByTool(const DeskRecords &records)
{
    const Slugs personas = slugsOf(records.personas);
    std::map<QString, Json::Array> seats;
    for (const Record &seat : records.seats) {
        const auto persona = personas.find(seat.text(Field::SeatPersona));
        if (!seat.exists() || persona == personas.end())
            continue;
        Json::Object object = identified(seat);
        object.emplace(key("persona"), persona->second);
        seats[seat.text(Field::SeatTool)].push_back(finished(std::move(object), seat));
    }
    return seats;
}

std::map<QString, Json::Array> notesByTool(const DeskRecords &records)
{
    std::map<QString, Json::Array> notes;
    for (const Record &note : records.notes) {
        if (note.exists())
            notes[note.text(Field::NoteTool)].push_back(finished(identified(note), note));
    }
    return notes;
}

Json::Array personas(const DeskRecords &records)
{
    Json::Array array;
    for (const Record &persona : records.personas) {
        if (persona.exists())
            array.push_back(finished(identified(persona), persona));
    }
    return array;
}

Json::Array tools(const DeskRecords &records)
{
    std::map<QString, Json::Array> seats = seatsByTool(records);
    std::map<QString, Json::Array> notes = notesByTool(records);
    Json::Array array;
    for (const Record &tool : records.tools) {
        if (!tool.exists())
            continue;
        Json::Object object = identified(tool);
        object.emplace(key("seats"), std::move(seats[tool.id().text()]));
        object.emplace(key("notes"), std::move(notes[tool.id().text()]));
        array.push_back(finished(std::move(object), tool));
    }
    return array;
}

Json::Array comparisons(const DeskRecords &records)
{
    const Slugs tools = slugsOf(records.tools);
    Json::Array array;
    for (const Record &comparison : records.comparisons) {
        const auto left = tools.find(comparison.text(Field::Left));
        const auto right = tools.find(comparison.text(Field::Right));
        if (!comparison.exists() || left == tools.end() || right == tools.end())
            continue;
        Json::Object object = identified(comparison);
        object.emplace(key("left"), left->second);
        object.emplace(key("right"), right->second);
        array.push_back(finished(std::move(object), comparison));
    }
    return array;
}

} // namespace

QByteArray exportDesk(const DeskRecords &records)
{
    return writeJsonIndented(exportDeskJson(records));
}

Json::Object exportDeskJson(const DeskRecords &records)
{
    Json::Object desk = {
        {key("format"), QStringLiteral("verdictdesk")},
        {key("version"), 1},
        {key("site"), finished(fields(records.site), records.site)},
        {key("personas"), personas(records)},
        {key("tools"), tools(records)},
        {key("comparisons"), comparisons(records)},
    };
    mergeUnknown(desk, storedJson(records.site.text(Field::FileExtra)));
    return desk;
}

} // namespace vd
