// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/changesjson.h"

namespace vd {

namespace {

std::optional<Change> changeFromJson(const Json &json)
{
    const auto member = [&](const char *key) { return json.find(QLatin1String(key)); };
    const Json *kindMember = member("kind");
    const Json *idMember = member("id");
    const Json *fieldMember = member("field");
    const Json *before = member("before");
    const Json *after = member("after");
    if (!kindMember || !kindMember->string() || !idMember || !idMember->string() || !fieldMember ||
        !fieldMember->string() || !before || !after)
        return {};
    const auto kind = kindNamed(*kindMember->string());
    const auto id = Id::from(*idMember->string());
    if (!kind || !id)
        return {};
    const FieldSpec *spec = findField(*kind, *fieldMember->string());
    auto from = spec ? valueFromJson(*spec, *before) : std::nullopt;
    auto to = spec ? valueFromJson(*spec, *after) : std::nullopt;
    if (!from || !to)
        return {};
    return Change{{{*kind, *id}, spec->field}, std::move(*from), std::move(*to)};
}

} // namespace

Json toJson(const std::vector<Change> &changes)
{
    Json::Array array;
    for (const Change &change : changes) {
        array.push_back(Json::Object{
            {QStringLiteral("kind"), QString::fromLatin1(kindName(change.field.record.kind))},
            {QStringLiteral("id"), change.field.record.id.text()},
            {QStringLiteral("field"), QString::fromLatin1(fieldName(change.field.field))},
            {QStringLiteral("before"), toJson(change.before)},
            {QStringLiteral("after"), toJson(change.after)},
        });
    }
    return array;
}

std::optional<std::vector<Change>> changesFromJson(const Json &json)
{
    if (!json.array())
        return {};
    std::vector<Change> changes;
    for (const Json &item : *json.array()) {
        auto change = changeFromJson(item);
        if (!change)
            return {};
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace vd
