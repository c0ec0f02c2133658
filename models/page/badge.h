// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/tool.h"

namespace vd::page {

// "The Split Decision | ▲ Ship · 75%" as an SVG image for use on other web sites. Self-contained,
// with a background of its own, so that it is readable on light and dark pages.
inline constexpr int badgeHeight = 28; // in pixels, like its width
int badgeWidth(const Tool &tool, const Context &context);
std::string renderBadge(const Tool &tool, const Context &context);

} // namespace vd::page
