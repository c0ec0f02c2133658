// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/document.h"
#include "panel/pairing.h"

#include <functional>
#include <vector>

namespace vd::page {

// A piece of a page that is rendered and replaced by itself: one element, which carries the id.
struct Part
{
    QString id;
    // Refers to the pairing that the part is of.
    std::function<std::string(const Context &)> render;
};

// In the order of the page. No part holds another one.
std::vector<Part> partsOf(const Pairing &pairing);

// A part's HTML in UTF-8; empty, if the page has no such part.
QByteArray renderPart(const Pairing &pairing, const QString &id, const Theme &theme);

// The whole page in UTF-8, self-contained. It holds the bytes of each part.
QByteArray renderComparePage(const Pairing &pairing, const Theme &theme);
// The same where the context says, with the site's assets and links if it has a root.
std::string renderComparePage(const Pairing &pairing, const Context &context);

// The two halves of that, for those who have the parts already: both depend on nothing but their
// arguments. `partHtml` is asked for each of partsOf(), in their order.
std::string renderCompareBody(const Pairing &pairing,
                              const std::function<std::string(const Part &)> &partHtml,
                              const Context &context);
Document compareDocument(const Pairing &pairing, std::string body, const Context &context);

} // namespace vd::page
