// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/comparison.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/tool.h"

#include <vector>

namespace vd {

// All values that a site's pages show, read at one moment. Where it is said to be brief, the tools
// have no description, no reviews and no logo: what pages about many tools do without.
struct Contents
{
    Site site;
    Roster roster;
    std::vector<Tool> tools;             // in desk order
    std::vector<Comparison> comparisons; // those that editors chose, in desk order
};

// Whether policies pair a tool with others by themselves, and lists show it.
bool isListed(const Tool &tool); // ready or published
// What is published of a desk: listed tools, retired ones, whose addresses stay, and both tools of
// each comparison that editors chose, whatever their status.
Contents publishedPart(Contents contents);

} // namespace vd
