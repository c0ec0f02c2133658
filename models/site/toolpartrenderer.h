// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/toolparts.h"
#include "site/source.h"

#include <memory>
#include <mutex>

namespace vd::site {

// The parts of compare pages that show one tool on one side.
struct SideParts
{
    std::string card;
    std::string decisionName;
    std::array<std::string, page::decisions.size()> decisions;
    std::string scorecardName;
    std::vector<std::string> seats; // by persona of the roster, even if not on the panel
};

// A tool's name, escaped for different places.
struct ToolNames
{
    std::string title; // plain text with bidi isolation
    std::string html;
    std::string json;
};

// What compare pages show of a tool, independent of the other tool.
struct ToolParts
{
    std::array<SideParts, 2> sides;
    ToolNames names;
    bool logo = false;

    const SideParts &side(page::Side side) const { return sides[size_t(side)]; }
};

// Renders the parts of each tool once, when they are first needed. Safe to call from several
// threads.
class ToolPartRenderer
{
public:
    ToolPartRenderer(const Source &source, const page::Context &context);

    const ToolParts &of(quint32 tool);

private:
    struct Rendered
    {
        std::once_flag once;
        ToolParts parts;
    };
    std::array<SideParts, 2> render(const Tool &tool) const;

    const Source &m_source;
    const page::Context &m_context;
    std::vector<std::unique_ptr<Rendered>> m_tools;
};

} // namespace vd::site
