// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/comparison.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/tool.h"

#include <vector>

namespace vd {

// Everything that the pages of a site show, read at one moment. In brief contents the tools have no
// description, no reviews and no logo: pages about many tools do not need them.
struct Contents
{
    Site site;
    Roster roster;
    std::vector<Tool> tools;             // in desk order
    std::vector<Comparison> comparisons; // those that editors chose, in desk order
};

// Whether lists show a tool, and policies pair it with others.
bool isListed(const Tool &tool); // ready or published
// What is published of a desk: listed tools, retired tools (their addresses stay), and both tools
// of every comparison that editors chose, whatever the tools' status.
Contents publishedPart(Contents contents);

} // namespace vd
