// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/pairing.h"
#include "panel/record.h"
#include "panel/toolrow.h"

namespace vd {

// The columns of `tool` that make a line of a list, and the line but for its split.
inline constexpr const char *toolRowColumns =
    "id, slug, name, category, status, starred, updated_at";
ToolRow toolRowFrom(const Row &row);

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
    enum Presence { Deleted, Present };
    // In desk order, as a person sees them: without the splits that are hidden from them.
    Result<std::vector<ToolRow>> toolRows(Presence presence = Present, const QString &person = {});
    Result<std::optional<ToolRow>> toolRow(const Id &tool,
                                           const QString &person = {}); // nothing: deleted
    // The tool that a record is, or is a seat or note of; null for any other.
    Result<Id> toolOf(const RecordRef &record);
    Result<Pairing> pairing(const QString &leftSlug, const QString &rightSlug);

private:
    Result<Tool> tool(const QString &slug);
    Result<Scorecard> scorecard(const Id &tool);
    Result<Comparison> comparison(const Id &left, const Id &right);
    struct Tally
    {
        Split split;
        bool isHidden = false;
    };
    // By the tool's id.
    Result<std::map<QString, Tally>> tallies(const Site &site, const QString &person);
    Database &m_database;
};

} // namespace vd
