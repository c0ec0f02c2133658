// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/blindrules.h"

#include "page/naming.h"
#include "panel/blind.h"
#include "preflight/tr.h"

#include <algorithm>

namespace vd::preflight {

namespace {

// The ids of what is hidden.
struct Hidden
{
    std::unordered_set<QString> panels; // the tools, and the person's own seats there
    std::unordered_set<QString> others; // the other seats
};

Hidden hiddenFrom(const QString &person, const Contents &contents)
{
    Hidden hidden;
    for (const Tool &tool : contents.tools) {
        if (!isBlind(tool, contents.site, person))
            continue;
        hidden.panels.insert(tool.id.text());
        for (const Seat &seat : tool.scorecard.seats())
            (isAuthor(seat.author, person) ? hidden.panels : hidden.others).insert(seat.id.text());
    }
    return hidden;
}

// Found of a whole panel, whichever of its records it is told of.
bool isOfPanel(const Finding &finding)
{
    const FieldSpec *spec = findField(finding.field.record.kind, finding.field.field);
    const bool isHidden = finding.field.record.kind == Kind::Tool && spec->isHiddenWhenBlind;
    return isHidden || finding.rule == Rule::OpenNotes || finding.rule == Rule::NoRating;
}

// What a waiver is of, its id tells.
bool isOf(const Hidden &hidden, const QString &waiver)
{
    const QStringList parts = waiver.split(u':');
    return std::ranges::any_of(parts, [&](const QString &part) {
        return hidden.panels.contains(part) || hidden.others.contains(part);
    });
}

} // namespace

void checkBlind(const Tool &tool, const QString &person, CheckContext &context)
{
    if (!isBlind(tool, context.site(), person))
        return;
    const auto &seats = tool.scorecard.seats();
    const auto own = std::ranges::find_if(
        seats, [&](const Seat &seat) { return isAuthor(seat.author, person) && !seat.score; });
    context.add(Rule::HiddenPanel, fieldOf(*own, Field::Score),
                PreflightTr::tr("The problems on the panel of %1 are hidden until you set your own "
                                "score. Set your score.")
                    .arg(page::displayName(tool)));
}

void withhold(const Contents &contents, const QString &person, std::vector<Finding> &findings)
{
    const Hidden hidden = hiddenFrom(person, contents);
    std::erase_if(findings, [&](const Finding &finding) {
        const QString record = finding.field.record.id.text();
        if (finding.rule == Rule::NeedlessWaiver)
            return isOf(hidden, finding.id);
        return hidden.others.contains(record) ||
               (hidden.panels.contains(record) && isOfPanel(finding));
    });
}

} // namespace vd::preflight
