// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"

#include <vector>

namespace vd::page {

// The rows of the scorecard: the personas on either panel, in roster order.
std::vector<const Persona *> rowsOf(const Pairing &pairing);

} // namespace vd::page
