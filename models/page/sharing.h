// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/tool.h"

namespace vd::page {

// "Plumbline: Ship, 75% of the panel. The Split Decision https://…", in the language of the site.
QString shareSentence(const Tool &tool, const Context &context);

// What readers may take with them from a tool's page: a sentence, and a badge for their own pages,
// which only a site with an address has.
std::string renderSharing(const Tool &tool, const Context &context);

} // namespace vd::page
