// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "panel/edit.h"

namespace vd {

// Why an edit was not applied: a failure, or fields that somebody else changed.
struct Refusal
{
    Refusal(Error failure, std::vector<Conflict> others = {})
        : error(std::move(failure))
        , conflicts(std::move(others))
    {
    }
    static Refusal of(std::vector<Conflict> conflicts); // with an error that lists them

    Error error;
    std::vector<Conflict> conflicts; // empty: a failure
};

// The name of a field in errors: "tool 0b4f…, tagline".
QString pathOf(const FieldRef &field);

} // namespace vd
