// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

namespace vd {

// The schema as numbered steps, resources/schema/NNN_what.sql. user_version is the last one made.
class Migrator
{
public:
    static int newestSchema();
    // Makes a desk of an empty database, in the transaction that the caller has open.
    static Result<void> create(Database &database);
};

} // namespace vd
