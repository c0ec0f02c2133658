// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

namespace vd::preflight {

// Blind mode (panel/blind.h): findings must not tell what the others on a panel say, nor that they
// say nothing yet. Instead one is told, of every such panel, whatever there is.
void checkHidden(const Tool &tool, CheckContext &context);
// Whether a waiver is needless does not show where the panel is hidden that it is about.
void withhold(const Contents &contents, std::vector<Finding> &findings);

} // namespace vd::preflight
