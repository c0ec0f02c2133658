// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vd::site {

// A page that was rendered once with a placeholder for each value that differs from page to page.
// Filling it is copying, which is what makes a site of many pages quick.
class PageTemplate
{
public:
    // Letters and figures only, so that no escaping changes it; a slug, too.
    static std::string placeholder(size_t hole);

    // `placeholders`, by hole, may occur any number of times. None is part of another.
    PageTemplate(const std::string &rendered, const std::vector<std::string> &placeholders);

    // Appends the page; `values` by hole, escaped for where they go.
    void fill(std::span<const std::string_view> values, std::string &page) const;

private:
    struct Piece
    {
        std::string text;
        size_t hole; // that follows the text; none for the last
    };
    std::vector<Piece> m_pieces;
};

} // namespace vd::site
