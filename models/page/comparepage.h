// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/document.h"
#include "panel/pairing.h"

#include <functional>
#include <vector>

namespace vd::page {

// A part of a page that can be rendered and replaced alone: one element, which has the id.
struct Part
{
    QString id;
    // The pairing must outlive the function.
    std::function<std::string(const Context &)> render;
};

// All parts in the order of the page. No part contains another.
std::vector<Part> partsOf(const Pairing &pairing);

// The HTML of a part in UTF-8; empty if the page has no such part.
QByteArray renderPart(const Pairing &pairing, const QString &id, const Theme &theme);

// The whole page in UTF-8, self-contained. It contains each part unchanged.
QByteArray renderComparePage(const Pairing &pairing, const Theme &theme);
// The same for a context; if that has a root, with links to the site and its assets.
std::string renderComparePage(const Pairing &pairing, const Context &context);

// The two halves of the page, for callers that have the parts already. They depend only on their
// arguments. `partHtml` is called for each of partsOf() in order.
std::string renderCompareBody(const Pairing &pairing,
                              const std::function<std::string(const Part &)> &partHtml,
                              const Context &context);
Document compareDocument(const Pairing &pairing, std::string body, const Context &context);

} // namespace vd::page
