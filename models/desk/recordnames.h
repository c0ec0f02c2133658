// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/record.h"

#include <map>
#include <set>

namespace vd {

// The names of records for people, deleted ones included: of a seat "Builder, Plumbline", of a
// comparison "Plumbline vs Anvil", of a note its tool's. The site has none.
Result<std::map<RecordRef, QString>> namesOf(Database &database,
                                             const std::set<RecordRef> &records);

} // namespace vd
