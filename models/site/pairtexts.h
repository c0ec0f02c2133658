// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "site/pagetemplate.h"
#include "site/toolpartrenderer.h"

#include <map>
#include <shared_mutex>

namespace vd::site {

// The texts of a compare page that depend on both tools.
struct PairTexts
{
    std::string title; // escaped
    std::string header;
    std::string data;
    std::string_view footer; // valid as long as the renderer
};

// Renders these texts once, with placeholders for names, addresses and dates of the tools. Only
// pairs with a title or standfirst of their own are rendered one by one. Safe to call from several
// threads.
class PairTextRenderer
{
public:
    explicit PairTextRenderer(const page::Context &context);

    // `names`: the left and the right tool.
    PairTexts render(const Pairing &pairing, const std::array<const ToolNames *, 2> &names);

private:
    PageTemplate cutData(bool dated) const;
    std::string data(const Pairing &pairing, const std::array<const ToolNames *, 2> &names) const;
    const std::string &footer(std::optional<qint64> updated);

    const page::Context &m_context;
    PageTemplate m_title;
    PageTemplate m_header;
    PageTemplate m_data;
    PageTemplate m_undatedData;
    std::shared_mutex m_guard;               // guards m_footers
    std::map<qint64, std::string> m_footers; // by day since 1970
};

} // namespace vd::site
