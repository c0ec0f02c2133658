// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/cardcontent.h"

#include "page/naming.h"
#include "panel/phrases.h"

namespace vd::site {

cards::CardContent cardContent(const std::vector<const Tool *> &tools, const page::Context &context)
{
    const Words &words = context.words;
    cards::CardContent content;
    content.site = context.site.name.trimmed();
    content.kicker = context.site.kicker.trimmed();
    content.rightToLeft = page::isRightToLeft(context.language);
    for (const Tool *tool : tools) {
        const PublishedVerdict panel = publishedVerdict(*tool, context.site);
        content.sides.push_back({page::displayName(*tool), tool->category.trimmed(),
                                 phrases::verdict(words, panel.verdict()), panel.verdict(),
                                 phrases::percent(words, panel.panelShip()),
                                 phrases::tally(words, panel), page::monogram(*tool)});
    }
    return content;
}

} // namespace vd::site
