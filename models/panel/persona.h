// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/slug.h"

#include <vector>

namespace vd {

class Record;

// A reviewing voice in the roster.
struct Persona
{
    Id id;
    Slug slug;
    QString name;
    QString motto;
    QString stance;
    QStringList likes;
    QStringList dislikes;
    QStringList obligations;
    QStringList bannedPhrases;
    QString color; // "#rrggbb", or empty

    static Persona from(const Record &record);
};

using Roster = std::vector<Persona>; // in roster order

const Persona *findPersona(const Roster &roster, const Id &id);

} // namespace vd
