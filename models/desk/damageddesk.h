// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "desk/problem.h"
#include "panel/record.h"

#include <QTemporaryDir>

namespace vd {

// The records of a desk that SQLite reads only in part, or that was refused. They are read from a
// private copy: SQLite may have to roll back a write that was cut off, and the damaged file must
// stay as it is, with the files that SQLite left beside it.
class DamagedDesk
{
public:
    // The copy is made in `folder` and removed with this object.
    static Result<std::unique_ptr<DamagedDesk>> open(const QString &path, const QString &folder);

    // All records of a kind whose rows can be read, and a problem for what cannot.
    Result<std::vector<Record>> records(Kind kind, std::vector<Problem> &lost);

private:
    explicit DamagedDesk(const QString &folder);
    Result<std::vector<const FieldSpec *>> columnsOf(Kind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace vd
