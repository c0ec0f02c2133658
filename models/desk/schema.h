// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>

namespace vd {

class Database;

// The tables, views, indexes and triggers of a database by type and name, each with the name of its
// table and the SQL that made it.
using SchemaObjects = std::map<std::pair<QString, QString>, std::pair<QString, QString>>;

Result<SchemaObjects> schemaObjects(Database &database);
// The objects that this version of the program makes; `schema` is at most the newest one.
Result<SchemaObjects> expectedSchemaObjects(int schema);

// How a desk is built otherwise than this program builds it, one line for each object: "the trigger
// "spam" does not belong to it". Nothing, if it has exactly the objects of its schema. Of a schema
// newer than this program, the lines tell only triggers, and what is not a table but has the name
// of one that this program reads.
Result<QStringList> schemaFaults(Database &database);

// Refuses a desk with such faults, before anything else is read from it. A trigger, a view or a
// generated column of a desk from somebody else could run endlessly, change other texts along with
// an edit, or show texts that the journal does not know.
Result<void> checkSchema(Database &database);

} // namespace vd
