// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

namespace vd::preflight {

void checkSettling(const Tool &tool, CheckContext &context);

} // namespace vd::preflight
