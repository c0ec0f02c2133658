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

// Puts compare pages together from parts that were rendered once: the same bytes as
// page::renderComparePage(), a hundred times as fast. Any number of threads may ask at once.
class ComparePages
{
public:
    // `context` is that of a page in a folder of the site.
    ComparePages(const Source &source, const page::Context &context);

    // Both tools have to be whole in the source.
    std::string render(const Pair &pair);

private:
    // What decides which placeholders a page has.
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
    std::shared_mutex m_guard;               // of the next one
    std::map<Shape, PageTemplate> m_stencils;
};

} // namespace vd::site
