// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pagetemplate.h"

namespace vd::site {

namespace {

constexpr size_t none = std::string::npos;

} // namespace

std::string PageTemplate::placeholder(size_t hole)
{
    // Start and end make sure that no placeholder is part of another one, or of a word of a page.
    return "hole0" + std::to_string(hole) + "vdq";
}

PageTemplate::PageTemplate(const std::string &rendered,
                           const std::vector<std::string> &placeholders)
{
    size_t from = 0;
    while (true) {
        size_t next = none;
        size_t hole = none;
        for (size_t i = 0; i < placeholders.size(); ++i) {
            const size_t found = rendered.find(placeholders[i], from);
            if (found < next) {
                next = found;
                hole = i;
            }
        }
        m_pieces.push_back({rendered.substr(from, next - from), hole});
        if (hole == none)
            return;
        from = next + placeholders[hole].size();
    }
}

void PageTemplate::fill(std::span<const std::string_view> values, std::string &page) const
{
    size_t size = page.size();
    for (const Piece &piece : m_pieces)
        size += piece.text.size() + (piece.hole == none ? 0 : values[piece.hole].size());
    page.reserve(size);
    for (const Piece &piece : m_pieces) {
        page += piece.text;
        if (piece.hole != none)
            page += values[piece.hole];
    }
}

} // namespace vd::site
