// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/listrenderer.h"

#include "page/naming.h"
#include "page/pageframe.h"
#include "page/paths.h"
#include "page/toolparts.h"
#include "page/values.h"

#include "base/clock.h"
#include "panel/phrases.h"

namespace vd::page {

namespace {

constexpr size_t splitSteps = Split::seats + 1;

// The index of a split in m_glances.
size_t numberOf(const Split &split)
{
    return size_t(split.ships) * splitSteps + size_t(split.skips);
}
constexpr int markStep = 15; // from one mark to the next, in the units of the shapes

std::string renderMarks(const Split &split, const Context &context)
{
    std::vector<Values> marks;
    const auto add = [&](int count, const char *kind) {
        for (int i = 0; i < count; ++i) {
            const QString x = QString::number(int(marks.size()) * markStep);
            marks.emplace_back().text("x", x).html("kind", kind).flag(kind);
        }
    };
    add(split.ships, "ship");
    add(split.skips, "skip");
    add(split.open(), "open");
    Values values;
    values.list("marks", std::move(marks));
    return context.theme.render(Template::Marks, values);
}

VerdictSummary glance(const PublishedVerdict &panel, const Context &context)
{
    return {QLatin1String(tokenOf(panel.verdict())),
            phrases::verdict(context.words, panel.verdict()), phrases::tally(context.words, panel),
            phrases::percent(context.words, panel.panelShip()), renderMarks(panel.split, context)};
}

} // namespace

ListRenderer::ListRenderer(const SiteIndex &overview, const Context &context)
    : m_overview(overview)
    , m_context(context)
    , m_glances(splitSteps * splitSteps)
{
    for (int ships = 0; ships <= Split::seats; ++ships) {
        for (int skips = 0; ships + skips <= Split::seats; ++skips) {
            const Split split = {.ships = ships, .skips = skips};
            m_glances[numberOf(split)] = glance({.split = split}, context);
        }
    }
    m_held = glance({.split = {.ships = 2, .skips = 2}, .isHeld = true}, context);
    m_hidden = glance({.split = {}, .isHidden = true}, context);
    for (const Verdict verdict : {Verdict::Ship, Verdict::Skip}) {
        m_words[size_t(verdict)] = phrases::verdict(context.words, verdict);
        m_shapes[size_t(verdict)] = renderShape(tokenOf(verdict), context);
    }
}

Split ListRenderer::splitOf(const Tool &tool) const
{
    return tool.scorecard.split(m_context.site.shipThreshold);
}

const VerdictSummary &ListRenderer::glanceOf(const Tool &tool) const
{
    const PublishedVerdict panel = publishedVerdict(tool, m_context.site);
    if (panel.isHidden)
        return m_hidden;
    return panel.isHeld ? m_held : m_glances[numberOf(panel.split)];
}

std::string ListRenderer::entry(const Tool &tool, RowDetail aside) const
{
    const VerdictSummary &glance = glanceOf(tool);
    Values values;
    values.text("page", m_context.linkTo(toolPath(tool.slug)));
    values.text("name", displayName(tool));
    values.text("tagline", tool.tagline.trimmed());
    values.text("verdict", glance.verdict);
    values.text("verdict_word", glance.word);
    values.text("tally", glance.tally);
    values.text("panel_ship", glance.panelShip);
    values.html("marks", glance.marks);
    values.html("words_language", m_context.wordsLanguage);
    if (aside == RowDetail::CategoryAndDate) {
        const QString category = tool.category.trimmed();
        values.flag("aside", !category.isEmpty() || tool.updatedAt);
        values.text("category", category);
        if (const Category *own = m_overview.categoryOf(tool))
            values.text("category_page", m_context.linkTo(categoryPath(own->slug)));
        if (tool.updatedAt) {
            const QString date = utcDay(*tool.updatedAt);
            values.text("date", date);
            values.text("date_words", m_context.words.date(date));
        }
    }
    return m_context.theme.render(Template::Entry, values) + '\n';
}

std::string ListRenderer::comparison(const Comparison &chosen) const
{
    const Tool *left = m_overview.find(chosen.left);
    const Tool *right = m_overview.find(chosen.right);
    if (!left || !right)
        return {};
    return renderLink(m_context.linkTo(comparisonPath(left->slug, right->slug)),
                      titleHtml(chosen, *left, *right, m_context.words), QString(), m_context);
}

std::string ListRenderer::verdict(const Tool &tool, const Seat &seat, const QString &anchor) const
{
    const auto verdict = seat.effectiveVerdict(m_context.site.shipThreshold);
    if (!verdict)
        return {};
    Values values;
    values.text("page", m_context.linkTo(toolPath(tool.slug)) + u'#' + anchor);
    values.text("name", displayName(tool));
    if (seat.score)
        values.text("score", QString::number(seat.score->value()));
    values.html("verdict", tokenOf(*verdict));
    values.text("verdict_word", m_words[size_t(*verdict)]);
    values.html("shape", m_shapes[size_t(*verdict)]);
    values.html("words_language", m_context.wordsLanguage);
    return m_context.theme.render(Template::VerdictLine, values) + '\n';
}

} // namespace vd::page
