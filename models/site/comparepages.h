// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "site/pairs.h"
#include "site/stencil.h"
#include "site/toolparts.h"

#include <map>
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

    Pairing pairingOf(const Pair &pair) const;
    const Stencil &stencil(const Shape &shape);
    Stencil cut(const Shape &shape) const;

    const Source &m_source;
    const page::Context &m_context;
    ToolParts m_parts;
    std::vector<std::string> m_personas; // rendered, as the roster
    std::mutex m_guard;                  // of the next one
    std::map<Shape, Stencil> m_stencils;
};

} // namespace vd::site
