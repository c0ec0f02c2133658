// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"

namespace vd::page {

// A whole page: what its head says, and the body.
struct Document
{
    QString path;  // in the site
    QString title; // isolated where that is needed; the site's name is put behind it
    QString description;
    std::string body;
    std::string data;                         // JSON-LD, or empty
    QString image;                            // the path of its social card, or empty
    QString kind = QStringLiteral("website"); // for og:type
    QString refresh;                          // where the reader is sent, or empty
    QString canonical;       // the path of the page that stands for it; empty: its own
    bool index = true;       // whether search engines may list it
    bool dataImages = false; // shows images that are held in the page
    bool search = false;     // needs the search index
    bool siteStyle = false;  // looks like a page of the site even by itself
};

// A page of the site, with links to its assets; without a root in the context, self-contained.
std::string renderDocument(const Document &document, const Context &context);

// "https://example.org/tools/x.html", and without the name for the index of a folder; empty, if
// the site has no valid base address.
QString siteAddress(const QString &path, const Context &context);

} // namespace vd::page
