// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "site/pagetemplate.h"
#include "site/toolpartrenderer.h"

#include <map>
#include <shared_mutex>

namespace vd::site {

// What a compare page says of the pair, not of one tool of it.
struct PairTexts
{
    std::string title; // escaped
    std::string header;
    std::string data;
    std::string_view footer; // as long as the renderer
};

// Renders those texts once, with placeholders for the names, addresses and dates of the tools; one
// by one only where editors wrote their own title or standfirst. Any number of threads may ask.
class PairTextRenderer
{
public:
    explicit PairTextRenderer(const page::Context &context);

    // With what `names` says of the two tools, left and right.
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
    std::shared_mutex m_guard;               // of the next one
    std::map<qint64, std::string> m_footers; // by day since 1970
};

} // namespace vd::site
