// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/tool.h"

namespace vd::page {

// "Plumbline: Ship, 75% of the panel. The Split Decision https://…", in the language of the site.
QString shareSentence(const Tool &tool, const Context &context);

// The section of a tool's page for sharing: a sentence to copy, and a badge for other web sites if
// the site has an address.
std::string renderSharing(const Tool &tool, const Context &context);

} // namespace vd::page
