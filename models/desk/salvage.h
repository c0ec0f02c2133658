// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "desk/problem.h"

#include <map>
#include <vector>

namespace vd {

enum class Kind;

// What a new desk got of a damaged one.
struct Salvage
{
    std::map<Kind, int> kept;  // how many records
    std::vector<Problem> lost; // what was left out or changed, and why
};

// Copies the records of a desk that is damaged, or built otherwise than by this program, into a new
// desk, each through the rules that an edit has to keep. A value that its field cannot hold is left
// out. A seat or a note whose tool is lost gets an empty tool, so that no review is lost with it.
// The history is not copied. The damaged file is not touched; the target must not exist.
Result<Salvage> salvageDesk(const QString &damaged, const QString &target, const QString &author,
                            const Clock &clock = systemClock());

} // namespace vd
