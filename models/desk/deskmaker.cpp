// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/database.h"
#include "desk/editwriter.h"
#include "desk/migrator.h"
#include "desk/unfinishedfile.h"

namespace vd {

namespace {

Edit firstEdit(const QString &author)
{
    const FieldRef exists{{Kind::Site, Id::make()}, Field::Exists};
    return {Desk::tr("New desk"), author, {}, {}, {{exists, qint64(0), qint64(1)}}};
}

Result<void> fill(const QString &path, const QString &author, const Clock &clock)
{
    VD_TRY_AS(database, Database::open(path, Database::Access::Write));
    VD_TRY_AS(transaction, Transaction::begin(*database, Transaction::Mode::Write));
    VD_TRY(Migrator::create(*database));
    const auto commit = EditWriter(*database, clock()).write(firstEdit(author));
    if (!commit)
        return failed(commit.error().error);
    return transaction.commit();
}

Result<void> make(const QString &path, const QString &author, const Clock &clock,
                  const Desk::Initializer &furnish)
{
    VD_TRY(fill(path, author, clock));
    if (!furnish)
        return {};
    VD_TRY_AS(desk, Desk::open(path, Desk::Checks::None, clock));
    return furnish(*desk);
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &author,
                                           const Clock &clock, const Initializer &furnish)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(path));
    if (auto made = make(unfinished->path(), author, clock, furnish); !made)
        return failed(unfinished->statusMessage(std::move(made.error())));
    VD_TRY(unfinished->finish());
    return open(path, Checks::Structure, clock);
}

} // namespace vd
