// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

#include <set>

namespace vd {

// The tables, views and indexes of a database, each with the SQL that made it; where they lie in
// the file is SQLite's own affair.
using SchemaObjects = std::set<QString>;

Result<SchemaObjects> schemaObjects(Database &database);
// As this version makes them. No later schema than the newest it knows.
Result<SchemaObjects> expectedSchemaObjects(int schema);
// Whether a desk has all that its schema asks for. True of a schema that this version does not
// know.
Result<bool> hasItsSchema(Database &database);

} // namespace vd
