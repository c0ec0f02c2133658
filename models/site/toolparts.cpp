// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/toolparts.h"

namespace vd::site {

ToolParts::ToolParts(const Source &source, const page::Context &context)
    : m_source(source)
    , m_context(context)
{
    for (size_t i = 0; i < source.contents().tools.size(); ++i)
        m_tools.push_back(std::make_unique<Rendered>());
}

const SideParts &ToolParts::of(quint32 tool, page::Side side)
{
    Rendered &rendered = *m_tools[tool];
    std::call_once(rendered.once, [&] {
        for (const page::Side each : page::sides)
            rendered.sides[size_t(each)] = render(tool, each);
    });
    return rendered.sides[size_t(side)];
}

SideParts ToolParts::render(quint32 tool, page::Side side) const
{
    const Tool &whole = m_source.whole(tool);
    SideParts parts;
    parts.card = page::renderCard(whole, side, m_context);
    parts.decisionName = page::renderDecisionName(whole, side, m_context);
    for (const page::Decision decision : page::decisions)
        parts.decisions[size_t(decision)] = page::renderDecision(decision, whole, side, m_context);
    parts.scorecardName = page::renderScorecardName(whole, side, m_context);
    for (const Persona &persona : m_source.contents().roster)
        parts.seats.push_back(page::renderSeat(persona, whole, side, m_context));
    return parts;
}

} // namespace vd::site
