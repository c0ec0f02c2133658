// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace vd::page {

// CommonMark (0.30) as HTML that is safe wherever blocks may stand. No word is lost: raw HTML is
// shown as it was typed, images become their alternative text, headings bold paragraphs, links
// that are not absolute http, https or mailto their text.
//
// Text that would nest deeper than a browser follows, or on which the parser is quadratic, is
// shown as plain paragraphs (class "plain").
std::string renderMarkdown(const QString &text);

// A link or an image as the text has it, whether or not a page would keep it.
struct Link
{
    QString address;
    bool isImage = false;
};

// In the order of the text, but for an image in a link, which comes before that.
std::vector<Link> linksIn(const QString &text);

} // namespace vd::page
