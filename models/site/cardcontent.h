// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/card.h"
#include "page/context.h"
#include "panel/tool.h"

namespace vd::site {

// The texts of the social card of a tool or of two tools.
cards::CardContent cardContent(const std::vector<const Tool *> &tools,
                               const page::Context &context);

} // namespace vd::site
