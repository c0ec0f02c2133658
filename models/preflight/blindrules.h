// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

namespace vd::preflight {

// Blind mode (panel/blind.h): findings must not reveal what the others on a panel say, nor that
// they say nothing yet. Adds one finding for every hidden panel, whether or not it has problems.
void checkHidden(const Tool &tool, CheckContext &context);
// Removes the findings that a waiver for a hidden panel is needless: nobody can tell from there.
void withhold(const Contents &contents, std::vector<Finding> &findings);

} // namespace vd::preflight
