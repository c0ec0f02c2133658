// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/record.h"

namespace vd {

// The rules between records. They are checked at the end of an edit, within its transaction,
// because an edit that swaps two slugs breaks them only in between. Each error names both records.
class DeskRules
{
public:
    explicit DeskRules(Database &database)
        : m_database(database)
    {
    }

    // Checks the rules of a single record. Called before anything is written, because an error of
    // SQLite's own checks would mean nothing to the user.
    static Result<void> checkAlone(const Record &record);
    // Checks a record that the edit changed from `before` to `after`.
    Result<void> check(const Record &before, const Record &after);
    // No two comparisons may have the same address or the same pair of tools.
    Result<void> checkAddresses();
    // Whether a change of this record can break the rule of checkAddresses().
    static bool touchesAddresses(const Record &before, const Record &after);

private:
    Result<void> checkSite();
    Result<void> checkSlug(const Record &record);
    Result<void> checkPanel(const Id &tool);
    Result<void> checkNoted(const Record &note);
    Result<void> checkUnseated(const Record &persona);
    Database &m_database;
};

} // namespace vd
