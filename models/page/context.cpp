// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/context.h"

#include "panel/field.h"
#include "panel/fieldrule.h"

#include <QLocale>

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

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

Context::Context(const Site &site_, const Theme &theme_, std::optional<QString> root_)
    : site(site_)
    , theme(theme_)
    , words(site.language)
    , root(std::move(root_))
    , language(isLanguage(site.language) ? site.language : words.language())
{
    if (primary(language) == words.language())
        return;
    wordsLanguage = " lang=\"" + words.language().toStdString() + '"';
    if (isRightToLeft(language) != isRightToLeft(words.language()))
        wordsLanguage += " dir=\"ltr\""; // all catalogues are left to right
}

Context Context::at(const QString &otherRoot) const
{
    Context moved = *this;
    moved.root = otherRoot;
    return moved;
}

QString Context::linkTo(const QString &path) const
{
    return root ? *root + path : QString();
}

} // namespace vd::page
