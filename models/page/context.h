// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/words.h"

#include <optional>

namespace vd::page {

// What all parts of a site's pages are made with, besides the tool they show. Refers to the site;
// read-only, so threads may share it.
struct Context
{
    // `root` leads from the page to the top of the site: "" there, "../" in a folder of it, or the
    // path of an address ("/verdicts/"). Nothing: a page by itself, which links to no other.
    Context(const Site &site, const Theme &theme, std::optional<QString> root = {});
    // The same for a page that stands elsewhere; costs little.
    Context at(const QString &otherRoot) const;
    // A link from here to a file of the site; empty on a page by itself.
    QString linkTo(const QString &path) const;

    const Site &site;
    Theme theme;
    Words words;
    std::optional<QString> root;
    QString language; // a valid BCP 47 tag
    // ` lang="en"`, and a direction if need be, where the fixed words are not in the language of
    // the page, else empty.
    std::string wordsLanguage;
};

bool isRightToLeft(const QString &language);

} // namespace vd::page
