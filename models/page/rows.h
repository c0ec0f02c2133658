// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"

#include <vector>

namespace vd::page {

// The personas that sit on either panel, in roster order: the rows of the scorecard.
std::vector<const Persona *> rowsOf(const Pairing &pairing);

} // namespace vd::page
