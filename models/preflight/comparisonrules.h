// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

namespace vd::preflight {

void checkComparisons(CheckContext &context);
void checkAddresses(CheckContext &context); // two comparisons with one address

} // namespace vd::preflight
