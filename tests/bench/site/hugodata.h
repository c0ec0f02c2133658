// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "panel/contents.h"

namespace vd::bench {

// What the templates in hugo/ are filled with. Shares, tallies and every other phrase are put into
// words already, which spares Hugo the work.
Json hugoData(const Contents &contents);

} // namespace vd::bench
