// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/namerules.h"

#include "page/naming.h"
#include "preflight/tr.h"
#include "preflight/wording.h"

namespace vd::preflight {

namespace {

using ToolsBySlug = std::unordered_map<QString, const Tool *>;

void checkFormerSlug(const Slug &former, const Tool &tool, const ToolsBySlug &current,
                     ToolsBySlug &redirected, CheckContext &context)
{
    const QString name = page::displayName(tool);
    if (former == tool.slug)
        return; // it has come back to it
    if (const auto it = current.find(former.text()); it != current.end()) {
        context.add(Rule::NoRedirect, fieldOf(tool, Field::Slug),
                    PreflightTr::tr("%1 once had the slug \"%2\", which now belongs to %3: links "
                                    "to the old address lead to that tool, not to %1.")
                        .arg(name, former.text(), page::displayName(*it->second)),
                    former.text());
        return;
    }
    const auto [first, isNew] = redirected.emplace(former.text(), &tool);
    if (!isNew && first->second != &tool) {
        context.add(Rule::NoRedirect, fieldOf(tool, Field::Slug),
                    PreflightTr::tr("%1 once had the slug \"%2\", and so had %3: the old address "
                                    "can lead to only one of them.")
                        .arg(name, former.text(), page::displayName(*first->second)),
                    former.text());
    }
}

} // namespace

void checkNames(CheckContext &context)
{
    std::unordered_map<QString, const Tool *> first; // by name
    for (const Tool &tool : context.published().tools) {
        const QString name = page::displayName(tool);
        const QString key = comparable(name.normalized(QString::NormalizationForm_KC));
        const auto [other, isNew] = first.emplace(key, &tool);
        if (isNew)
            continue;
        context.add(
            Rule::DuplicateName, fieldOf(tool, Field::Name),
            PreflightTr::tr("Two tools are called %1: %2 and %3. Rename one of them, or readers "
                            "cannot tell them apart.")
                .arg(name, other->second->slug.text(), tool.slug.text()),
            other->second->id.text());
    }
}

void checkFormerSlugs(CheckContext &context)
{
    ToolsBySlug current;
    for (const Tool &tool : context.published().tools)
        current.emplace(tool.slug.text(), &tool);
    ToolsBySlug redirected;
    for (const Tool &tool : context.published().tools) {
        for (const Slug &former : tool.formerSlugs)
            checkFormerSlug(former, tool, current, redirected, context);
    }
}

} // namespace vd::preflight
