// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// Why an edit was not applied: a failure, or fields that somebody else changed.
struct Refusal
{
    Error error;
    std::vector<Conflict> conflicts; // empty: a failure
};

} // namespace vd
