// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/persona.h"
#include "panel/site.h"
#include "panel/words.h"

#include <optional>

namespace vd::page {

// What all parts of pages need besides the tool they show. The site must outlive it. Read-only, so
// threads may share it.
struct Context
{
    // `root` is the path from the page to the top of the site: "" at the top, "../" in a folder, or
    // an absolute path ("/verdicts/"). nullopt: a single page, which links to no other page.
    Context(const Site &site, const Theme &theme, std::optional<QString> root = {});
    // A context for a page with another root; cheap.
    Context at(const QString &otherRoot) const;
    // A link from the page to a file of the site; empty on a single page.
    QString linkTo(const QString &path) const;

    const Site &site;
    Theme theme;
    Words words;
    std::optional<QString> root;
    QString language; // a valid BCP 47 tag
    // The attributes of fixed words whose language is not that of the page, such as ` lang="en"`,
    // with a direction if needed; else empty.
    std::string wordsLanguage;
};

bool isRightToLeft(const QString &language);

} // namespace vd::page
