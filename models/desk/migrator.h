// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/database.h"

namespace vd {

// Runs the numbered steps of the schema, resources/schema/NNN_what.sql. user_version of a desk is
// the number of its last step.
class Migrator
{
public:
    static int oldestSchema();
    static int newestSchema();
    static Result<int> schemaOf(Database &database);
    // Makes the tables of a desk in an empty database, in the transaction that the caller has open.
    static Result<void> create(Database &database, int schema = newestSchema());

    // Brings an older desk to the newest schema in one transaction, after a backup below `backups`.
    static Result<void> migrate(Database &database, const QString &backups, const Clock &clock);
    // Makes an older desk readable by means of temporary views, without changing the file. A field
    // without a column has its fallback.
    static Result<void> showAsNewest(Database &database);
};

} // namespace vd
