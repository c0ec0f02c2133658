// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/blindrules.h"

#include "page/naming.h"
#include "preflight/tr.h"

#include <algorithm>
#include <unordered_set>

namespace vd::preflight {

void checkHidden(const Tool &tool, CheckContext &context)
{
    if (!tool.isPanelHidden)
        return;
    const auto &seats = tool.scorecard.seats();
    const auto own = std::ranges::find_if(
        seats, [](const Seat &seat) { return !seat.isHidden && !seat.score; });
    Q_ASSERT(own != seats.end());
    context.add(Rule::HiddenPanel, fieldOf(*own, Field::Score),
                PreflightTr::tr("The problems on the panel of %1 are hidden until you set your own "
                                "score. Set your score.")
                    .arg(page::displayName(tool)));
}

void withhold(const Contents &contents, std::vector<Finding> &findings)
{
    std::unordered_set<QString> hidden; // ids of tools and seats, which a waiver's id names
    for (const Tool &tool : contents.tools) {
        if (!tool.isPanelHidden)
            continue;
        hidden.insert(tool.id.text());
        for (const Seat &seat : tool.scorecard.seats())
            hidden.insert(seat.id.text());
    }
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.rule == Rule::NeedlessWaiver &&
               std::ranges::any_of(finding.id.split(u':'),
                                   [&](const QString &part) { return hidden.contains(part); });
    });
}

} // namespace vd::preflight
