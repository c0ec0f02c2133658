// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/parts.h"
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
    std::vector<std::string> seats; // by persona of the roster, on the panel or not
};

// Renders the parts of each tool once, however many pages show it, and when the first one does.
// Any number of threads may ask at once.
class ToolParts
{
public:
    ToolParts(const Source &source, const page::Context &context);

    const SideParts &of(quint32 tool, page::Side side);

private:
    struct Rendered
    {
        std::once_flag once;
        std::array<SideParts, 2> sides;
    };
    SideParts render(quint32 tool, page::Side side) const;

    const Source &m_source;
    const page::Context &m_context;
    std::vector<std::unique_ptr<Rendered>> m_tools;
};

} // namespace vd::site
