// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/toolpartrenderer.h"

#include "page/jsonld.h"
#include "page/markup.h"
#include "page/naming.h"

namespace vd::site {

namespace {

using page::Side;

ToolNames namesOf(const Tool &tool)
{
    const QString name = page::displayName(tool);
    return {page::escapeHtml(page::cleanUtf8(page::isolatedPlain(name))),
            page::escapeHtml(page::cleanUtf8(name)), page::jsonText(name)};
}

// The part with another id; nullopt if the id also occurs outside of its attribute.
std::optional<std::string> withId(const std::string &part, const QString &id, const QString &other)
{
    const std::string own = id.toStdString();
    const std::string attribute = " id=\"" + own + '"';
    const size_t at = part.find(attribute);
    const size_t first = part.find(own);
    if (at == part.npos || first != at + attribute.size() - own.size() - 1 ||
        part.find(own, first + own.size()) != part.npos)
        return {};
    std::string changed = part;
    changed.replace(first, own.size(), other.toStdString());
    return changed;
}

// The parts of both sides differ only in their ids, because templates get no other information
// about the side.
template<typename IdOf, typename Render>
std::array<std::string, 2> bothSides(const IdOf &idOf, const Render &render)
{
    std::string left = render(Side::Left);
    auto right = withId(left, idOf(Side::Left), idOf(Side::Right));
    return {std::move(left), right ? std::move(*right) : render(Side::Right)};
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
        rendered.parts.sides = render(whole);
        rendered.parts.names = namesOf(whole);
        rendered.parts.logo = page::showsLogo(whole);
    });
    return rendered.parts;
}

std::array<SideParts, 2> ToolPartRenderer::render(const Tool &tool) const
{
    namespace ids = page::ids;
    std::array<SideParts, 2> parts;
    const auto add = [&](const auto &idOf, const auto &renderPart, const auto &placeOf) {
        auto both = bothSides(idOf, renderPart);
        for (const Side side : page::sides)
            placeOf(parts[size_t(side)]) = std::move(both[size_t(side)]);
    };
    add(
        ids::card, [&](Side side) { return page::renderCard(tool, side, m_context); },
        [](SideParts & on) -> auto & { return on.card; });
    add(
        ids::decisionName,
        [&](Side side) { return page::renderDecisionName(tool, side, m_context); },
        [](SideParts & on) -> auto & { return on.decisionName; });
    add(
        ids::scorecardName,
        [&](Side side) { return page::renderScorecardName(tool, side, m_context); },
        [](SideParts & on) -> auto & { return on.scorecardName; });
    for (const page::Decision decision : page::decisions) {
        add([=](Side side) { return ids::decision(decision, side); },
            [&](Side side) { return page::renderDecision(decision, tool, side, m_context); },
            [=](SideParts & on) -> auto & { return on.decisions[size_t(decision)]; });
    }
    for (const Persona &persona : m_source.contents().roster) {
        add([&](Side side) { return ids::seat(persona.slug, side); },
            [&](Side side) { return page::renderSeat(persona, tool, side, m_context); },
            [](SideParts & on) -> auto & { return on.seats.emplace_back(); });
    }
    return parts;
}

} // namespace vd::site
