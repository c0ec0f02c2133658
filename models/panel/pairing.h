// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/comparison.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/tool.h"

namespace vd {

// Everything that a comparison page shows, read at one moment.
struct Pairing
{
    Site site;
    Roster roster;
    Comparison comparison; // its id is null if nobody chose to compare the two
    Tool left;
    Tool right;
};

} // namespace vd
