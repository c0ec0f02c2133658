// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/database.h"

namespace vd {

// The schema as numbered steps, resources/schema/NNN_what.sql. user_version is the last one made.
class Migrator
{
public:
    static int newestSchema();
    static Result<int> schemaOf(Database &database);
    // Makes a desk of an empty database, in the transaction that the caller has open.
    static Result<void> create(Database &database, int schema = newestSchema());

    // Brings an older desk to the newest schema, whole or not at all, with a backup below
    // `backups` before it.
    static Result<void> migrate(Database &database, const QString &backups, const Clock &clock);
    // Lets an older desk be read as one of the newest schema, as long as it is open and without a
    // change to its file: a field that it has no column for holds its fallback.
    static Result<void> showAsNewest(Database &database);
};

} // namespace vd
