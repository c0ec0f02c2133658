// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/migrator.h"

#include "desk/deskfile.h"
#include "desk/searchindex.h"

#include <QDir>
#include <QFile>

namespace vd {

namespace {

QStringList steps()
{
    return QDir(QStringLiteral(":/schema"))
        .entryList({QStringLiteral("[0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

int Migrator::newestSchema()
{
    static const int newest = steps().constLast().left(3).toInt();
    return newest;
}

Result<void> Migrator::create(Database &database)
{
    for (const QString &step : steps()) {
        QFile script(QStringLiteral(":/schema/") + step);
        const bool opened = script.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        VD_TRY(database.runScript(QString::fromUtf8(script.readAll())));
    }
    VD_TRY(SearchIndex(database).create());
    VD_TRY(database.run(QStringLiteral("PRAGMA application_id = %1").arg(DeskFile::applicationId)));
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema()));
}

} // namespace vd
