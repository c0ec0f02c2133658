// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fingerprint.h"

#include "desk/columns.h"
#include "desk/journal.h"

namespace vd {

Result<Fingerprint> Fingerprint::of(Database &database)
{
    Fingerprint result;
    QStringList tables = {QStringLiteral("journal")};
    for (const Kind kind : kinds)
        tables += columns::table(kind);
    const auto isThere = QStringLiteral(
        "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?");
    for (const QString &table : tables) {
        VD_TRY_AS(present, database.scalar(isThere, {table}));
        result.rows[table] = 0;
        if (isNothing(present))
            continue;
        VD_TRY_AS(rows, database.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(table)));
        result.rows[table] = integerOf(rows).value_or(0);
    }
    VD_TRY_AS(hash, Journal(database).lastHash());
    result.lastHash = hash;
    return result;
}

} // namespace vd
