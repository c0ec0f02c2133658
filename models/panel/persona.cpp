// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/persona.h"

#include "base/jsonreader.h"
#include "panel/record.h"

#include <algorithm>

namespace vd {

namespace {

QStringList lines(const QString &text)
{
    QStringList result;
    const auto json = readJson(text.toUtf8());
    if (!json || !json->array())
        return result;
    for (const Json &item : *json->array()) {
        if (const QString *line = item.string())
            result += *line;
    }
    return result;
}

} // namespace

Persona Persona::from(const Record &record)
{
    Persona persona;
    persona.id = record.id();
    persona.slug = Slug::from(record.text(Field::Slug)).value_or(Slug());
    persona.name = record.text(Field::Name);
    persona.motto = record.text(Field::Motto);
    persona.stance = record.text(Field::Stance);
    persona.likes = lines(record.text(Field::Likes));
    persona.dislikes = lines(record.text(Field::Dislikes));
    persona.obligations = lines(record.text(Field::Obligations));
    persona.bannedPhrases = lines(record.text(Field::BannedPhrases));
    persona.color = record.text(Field::Color);
    return persona;
}

const Persona *findPersona(const Roster &roster, const Id &id)
{
    const auto it = std::ranges::find(roster, id, &Persona::id);
    return it == roster.end() ? nullptr : &*it;
}

} // namespace vd
