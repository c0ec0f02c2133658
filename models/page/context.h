// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/words.h"

namespace vd::page {

// What all parts of a site's pages are made with, besides the tool they show. Refers to the site;
// read-only, so threads may share it.
struct Context
{
    Context(const Site &site, const Theme &theme);

    const Site &site;
    Theme theme;
    Words words;
    QString language; // a valid BCP 47 tag
    // ` lang="en"`, and a direction if need be, where the fixed words are not in the language of
    // the page, else empty.
    std::string wordsLanguage;
};

bool isRightToLeft(const QString &language);

} // namespace vd::page
