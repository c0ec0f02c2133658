// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

#include <set>

namespace vd {

// The tables, views and indexes of a database, each with the SQL that made it.
using SchemaObjects = std::set<QString>;

Result<SchemaObjects> schemaObjects(Database &database);
// The objects that this version of the program makes; `schema` is at most the newest one.
Result<SchemaObjects> expectedSchemaObjects(int schema);
// Whether a desk has all objects of its schema. True for a schema newer than this program.
Result<bool> hasItsSchema(Database &database);

} // namespace vd
