// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"
#include "panel/tokens.h"

namespace vd::page {

// What a row of a list shows of a panel.
struct VerdictSummary
{
    QString verdict; // "ship", as in the desk format
    QString word;
    QString tally;
    QString panelShip;
    std::string marks; // one shape per seat, as HTML
};

// What a list shows beside a tool.
enum class RowDetail { Nothing, CategoryAndDate };

// Renders the rows of lists. A site has thousands of them, so parts that repeat are rendered once.
class ListRenderer
{
public:
    ListRenderer(const SiteIndex &overview, const Context &context);

    std::string entry(const Tool &tool, RowDetail aside = RowDetail::Nothing) const;
    std::string comparison(const Comparison &chosen) const; // empty if one of its tools is missing
    std::string verdict(const Tool &tool, const Seat &seat, const QString &anchor) const;
    Split splitOf(const Tool &tool) const;

private:
    const VerdictSummary &glanceOf(const Tool &tool) const;
    const SiteIndex &m_overview;
    const Context &m_context;
    std::vector<VerdictSummary> m_glances;             // by ships and skips
    VerdictSummary m_held;                             // of a tie held back
    VerdictSummary m_hidden;                           // see panel/blind.h
    std::array<QString, verdictTokens.size()> m_words; // as Verdict
    std::array<std::string, verdictTokens.size()> m_shapes;
};

} // namespace vd::page
