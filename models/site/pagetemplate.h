// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vd::site {

// A page that was rendered once, with a placeholder for each value that differs between pages.
// Filling it only copies bytes, which makes a site of many pages fast.
class PageTemplate
{
public:
    // Letters and digits only, so that escaping does not change it. It is also a valid slug.
    static std::string placeholder(size_t hole);

    // Each of the `placeholders` may occur any number of times. None may be part of another.
    PageTemplate(const std::string &rendered, const std::vector<std::string> &placeholders);

    // Appends the page to `page`. The `values`, one per placeholder, must be escaped for their
    // place.
    void fill(std::span<const std::string_view> values, std::string &page) const;

private:
    struct Piece
    {
        std::string text;
        size_t hole; // the placeholder after the text; none at the end
    };
    std::vector<Piece> m_pieces;
};

} // namespace vd::site
