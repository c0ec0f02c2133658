// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "site/pairs.h"
#include "site/pairtexts.h"

#include <map>
#include <shared_mutex>
#include <tuple>

namespace vd::site {

// Builds compare pages from parts that were rendered once: the same bytes as
// page::renderComparePage(), a hundred times as fast. Safe to call from several threads.
class ComparePages
{
public:
    // `context` is for pages in a folder of the site, not at its top.
    ComparePages(const Source &source, const page::Context &context);

    // The source must have both tools whole.
    std::string render(const Pair &pair);

private:
    // The facts that decide which placeholders a page has.
    struct Shape
    {
        size_t rows = 0;
        bool dataImages = false;
        bool description = false;
        friend auto operator<=>(const Shape &, const Shape &) = default;
    };

    struct RenderedPersona
    {
        std::string slug;
        std::string html;
    };

    Pairing pairingOf(const Pair &pair) const;
    std::string descriptionOf(const Comparison &comparison) const;
    const PageTemplate &stencil(const Shape &shape);
    PageTemplate cut(const Shape &shape) const;

    const Source &m_source;
    const page::Context &m_context;
    ToolPartRenderer m_parts;
    PairTextRenderer m_texts;
    std::vector<RenderedPersona> m_personas; // as the roster
    std::shared_mutex m_guard;               // guards m_stencils
    std::map<Shape, PageTemplate> m_stencils;
};

} // namespace vd::site
