// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskmaker.h"

#include "desk/database.h"
#include "desk/editwriter.h"
#include "desk/migrator.h"
#include "desk/tr.h"

namespace vd {

namespace {

Edit firstEdit(const QString &author)
{
    const FieldRef exists{{Kind::Site, Id::make()}, Field::Exists};
    return {DeskTr::tr("New desk"), author, {}, {}, {{exists, qint64(0), qint64(1)}}};
}

} // namespace

Result<void> makeEmptyDesk(const QString &path, const QString &author, const Clock &clock)
{
    VD_TRY_AS(database, Database::open(path, Database::Access::Write));
    VD_TRY_AS(transaction, Transaction::begin(*database, Transaction::Mode::Write));
    VD_TRY(Migrator::create(*database));
    Progress unwatched;
    const auto commit = EditWriter(*database, clock(), unwatched).write(firstEdit(author));
    if (!commit)
        return failed(commit.error().error);
    return transaction.commit();
}

} // namespace vd
