// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/toolparts.h"

#include "page/jsonld.h"
#include "page/markup.h"
#include "page/naming.h"

namespace vd::site {

namespace {

ToolNames namesOf(const Tool &tool)
{
    const QString name = page::displayName(tool);
    return {page::escapeHtml(page::cleanUtf8(page::isolatedPlain(name))),
            page::escapeHtml(page::cleanUtf8(name)), page::jsonText(name)};
}

} // namespace

ToolPartRenderer::ToolPartRenderer(const Source &source, const page::Context &context)
    : m_source(source)
    , m_context(context)
    , m_tools(source.contents().tools.size())
{
    for (auto &tool : m_tools)
        tool = std::make_unique<Rendered>();
}

const ToolParts &ToolPartRenderer::of(quint32 tool)
{
    Rendered &rendered = *m_tools[tool];
    std::call_once(rendered.once, [&] {
        const Tool &whole = m_source.whole(tool);
        for (const page::Side side : page::sides)
            rendered.parts.sides[size_t(side)] = render(whole, side);
        rendered.parts.names = namesOf(whole);
        rendered.parts.logo = page::showsLogo(whole);
    });
    return rendered.parts;
}

SideParts ToolPartRenderer::render(const Tool &tool, page::Side side) const
{
    SideParts parts;
    parts.card = page::renderCard(tool, side, m_context);
    parts.decisionName = page::renderDecisionName(tool, side, m_context);
    for (const page::Decision decision : page::decisions)
        parts.decisions[size_t(decision)] = page::renderDecision(decision, tool, side, m_context);
    parts.scorecardName = page::renderScorecardName(tool, side, m_context);
    for (const Persona &persona : m_source.contents().roster)
        parts.seats.push_back(page::renderSeat(persona, tool, side, m_context));
    return parts;
}

} // namespace vd::site
