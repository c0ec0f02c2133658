// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

namespace vd::preflight {

// Blind mode (panel/blind.h): findings must not tell what the others on a panel say, nor that they
// say nothing yet. Instead one is told, of every such panel, whatever was found there.
void checkBlind(const Tool &tool, const QString &person, CheckContext &context);
void withhold(const Contents &contents, const QString &person, std::vector<Finding> &findings);

} // namespace vd::preflight
