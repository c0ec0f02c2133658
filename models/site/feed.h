// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/contents.h"

namespace vd::site {

// The latest verdicts as an Atom feed (RFC 4287), newest first. Brief tools are enough.
std::string renderFeed(const Contents &contents, const Id &desk, const page::Context &context);

} // namespace vd::site
