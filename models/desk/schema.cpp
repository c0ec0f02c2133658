// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/schema.h"

#include "desk/migrator.h"

#include <algorithm>

namespace vd {

Result<SchemaObjects> schemaObjects(Database &database)
{
    SchemaObjects objects;
    const auto sql = QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') "
                                    "FROM sqlite_schema");
    VD_TRY(database.read(sql, {}, [&](const Row &row) {
        const QStringList parts = {row.text(0), row.text(1), row.text(2), row.text(3)};
        objects.insert(parts.join(u' '));
    }));
    return objects;
}

Result<SchemaObjects> expectedSchemaObjects(int schema)
{
    VD_TRY_AS(fresh, Database::openInMemory());
    VD_TRY(Migrator::create(*fresh, schema));
    return schemaObjects(*fresh);
}

Result<bool> hasItsSchema(Database &database)
{
    VD_TRY_AS(schema, Migrator::schemaOf(database));
    if (schema > Migrator::newestSchema())
        return true;
    VD_TRY_AS(expected, expectedSchemaObjects(schema));
    VD_TRY_AS(objects, schemaObjects(database));
    return std::ranges::includes(objects, expected);
}

} // namespace vd
