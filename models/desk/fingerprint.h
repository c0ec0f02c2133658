// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

#include <map>

namespace vd {

// How much a desk holds: to tell that what was made of it, a copy or a newer schema, lost nothing.
struct Fingerprint
{
    std::map<QString, qint64> rows; // of each table; of one that an older desk lacks, none
    QString lastHash;               // of the journal, and so of every edit

    static Result<Fingerprint> of(Database &database);
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

} // namespace vd
