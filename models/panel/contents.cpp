// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/contents.h"

#include <set>

namespace vd {

bool isListed(const Tool &tool)
{
    return tool.status == Status::Ready || tool.status == Status::Published;
}

Contents publishedPart(Contents contents)
{
    std::set<Id> chosen;
    for (const Comparison &comparison : contents.comparisons)
        chosen.insert({comparison.left, comparison.right});
    std::erase_if(contents.tools, [&](const Tool &tool) {
        return !isListed(tool) && tool.status != Status::Retired && !chosen.contains(tool.id);
    });
    return contents;
}

} // namespace vd
