// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace vd::page {

// Renders CommonMark (0.30) as HTML that is safe wherever blocks are allowed. No text is lost: raw
// HTML is shown as typed, images become their alternative text, headings become bold paragraphs,
// and links that are not absolute http, https or mailto become their text.
//
// Text that nests too deep for browsers, or that takes the parser quadratic time, becomes plain
// paragraphs (class "plain").
std::string renderMarkdown(const QString &text);

// A link or an image of the text, even if a page would not keep it.
struct Link
{
    QString address;
    bool isImage = false;
};

// In the order of the text, except that an image in a link precedes the link.
std::vector<Link> linksIn(const QString &text);

} // namespace vd::page
