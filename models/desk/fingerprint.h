// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

#include <map>

namespace vd {

// The amount of data in a desk. Comparing two fingerprints shows that a copy or a migration lost
// nothing.
struct Fingerprint
{
    std::map<QString, qint64> rows; // by table; 0 for a table that an older desk lacks
    QString lastHash;               // of the journal; covers every edit

    static Result<Fingerprint> of(Database &database);
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

} // namespace vd
