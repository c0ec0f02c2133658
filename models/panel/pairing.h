// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/comparison.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/tool.h"

namespace vd {

// All values that a compare page shows, read at one moment.
struct Pairing
{
    Site site;
    Roster roster;
    Comparison comparison; // with a null id for two tools that nobody chose to compare yet
    Tool left;
    Tool right;
};

} // namespace vd
