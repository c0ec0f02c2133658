// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/record.h"

namespace vd {

// The rules between records, checked at the end of an edit, within its transaction: an edit that
// swaps two slugs breaks them on its way only. Each error names what stands against what.
class DeskRules
{
public:
    explicit DeskRules(Database &database)
        : m_database(database)
    {
    }

    // The rules of a record by itself. Asked before anything is written, or the tables' own checks
    // would refuse it in the words of SQL.
    static Result<void> checkAlone(const Record &record);
    // `after` is how a record stands now, `before` how it stood.
    Result<void> check(const Record &before, const Record &after);
    // No two comparisons may have one address, nor one pair of tools.
    Result<void> checkAddresses();
    // Whether a change of this record can break that.
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
