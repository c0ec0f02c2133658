// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"

namespace vd::page {

// The head and the body of a whole page.
struct Document
{
    QString path;  // in the site
    QString title; // with bidi isolation; the site's name is appended
    QString description;
    std::string body;
    std::string data;                         // JSON-LD, or empty
    QString image;                            // the path of its social card, or empty
    QString kind = QStringLiteral("website"); // for og:type
    QString refresh;                          // the address of a redirect, or empty
    QString canonical;                        // the path of the canonical page; empty: its own
    bool index = true;                        // whether search engines may list it
    bool dataImages = false;                  // has embedded images
    bool search = false;                      // needs the search index
    bool siteStyle = false;                   // has the style of the site even as a single page
};

// A page of the site, with links to its assets; without a root in the context, self-contained.
std::string renderDocument(const Document &document, const Context &context);

// "https://example.org/tools/x.html", without "index.html" at the end; empty if the site has no
// valid base address.
QString siteAddress(const QString &path, const Context &context);

} // namespace vd::page
