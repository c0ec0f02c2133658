// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exampledesk.h"
#include "panel/contents.h"

namespace vd {

// The tools of the example and two more: a retired one, and one without a category that nobody has
// reviewed. Copper Kettle was Mixed once, and is compared with Électra.
Contents exampleContents(const ExampleDesk &desk);

Tool plainTool(const char *slug, const char *name, const char *category);

} // namespace vd
