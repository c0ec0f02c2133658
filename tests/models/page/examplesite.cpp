// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplesite.h"

namespace vd {

Tool plainTool(const char *slug, const char *name, const char *category)
{
    Tool tool;
    tool.id = Id::make();
    tool.slug = Slug::from(QLatin1String(slug)).value();
    tool.name = QString::fromUtf8(name);
    tool.category = QString::fromUtf8(category);
    tool.status = Status::Ready;
    return tool;
}

Contents exampleContents(const ExampleDesk &desk)
{
    const Pairing pairing = desk.pairing();
    Contents contents{pairing.site, pairing.roster, {pairing.left, pairing.right}, {}};
    contents.comparisons.push_back(pairing.comparison);
    contents.site.home = {QStringLiteral("Kettles, judged"), QStringLiteral("By four of us.")};
    Tool &copper = contents.tools[0];
    copper.status = Status::Published;
    copper.pricing.checkedOn = QStringLiteral("2026-04-30");
    copper.verdictHistory = {
        {QStringLiteral("2026-03-02"), PanelVerdict::Pending, PanelVerdict::Mixed},
        {QStringLiteral("2026-05-01"), PanelVerdict::Mixed, PanelVerdict::Ship}};
    std::vector<Seat> seats = copper.scorecard.seats();
    seats[1].author = QStringLiteral("Ada");
    seats[1].reviewedOn = QStringLiteral("2026-05-03");
    copper.scorecard = Scorecard(seats);
    contents.tools[1].status = Status::Ready;
    Tool samovar = plainTool("samovar", "Samovar", "Kitchen");
    samovar.status = Status::Retired;
    contents.tools.push_back(samovar);
    contents.tools.push_back(plainTool("urn", "Urn", ""));
    return contents;
}

} // namespace vd
