// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/pairing.h"
#include "panel/record.h"

#include <set>

namespace vd {

// What is asked of a desk, as values. One call may be several statements: the caller gives the
// transaction in which they see one moment.
class Queries
{
public:
    explicit Queries(Database &database)
        : m_database(database)
    {
    }

    Result<Record> siteRecord();
    Result<Roster> roster();
    // The tool that a record is, or is a seat or note of; null for any other.
    Result<Id> toolOf(const RecordRef &record);
    // Those whose panels a person has yet to score where the site asks for blind mode.
    Result<std::set<Id>> hiddenTools(const QString &person);
    Result<Pairing> pairing(const QString &leftSlug, const QString &rightSlug);

private:
    Result<Tool> tool(const QString &slug);
    Result<Comparison> comparison(const Id &left, const Id &right);
    Database &m_database;
};

} // namespace vd
