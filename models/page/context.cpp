// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/context.h"

#include "panel/field.h"

namespace vd::page {

namespace {

QString primary(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

bool isLanguage(const QString &tag)
{
    return !findFault(*findField(Kind::Site, Field::Language), tag);
}

} // namespace

Context::Context(const Site &site_, const Theme &theme_)
    : site(site_)
    , theme(theme_)
    , words(site.language)
    , language(isLanguage(site.language) ? site.language : words.language())
{
    if (primary(language) != words.language())
        wordsLanguage = " lang=\"" + words.language().toStdString() + '"';
}

} // namespace vd::page
