// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commit.h"
#include "desk/refusal.h"

namespace vd::faults {

// What the driver tells its checker: one JSON object a line, flushed before anything else happens.
// A value stands there as a type letter and its SHA-256, which support.py makes from the table.
void tellTry(const Edit &edit);
void tellDone(const Edit &edit, const Commit &commit);
void tellFailure(const Refusal &refusal);
void tell(Json::Object object);

} // namespace vd::faults
