// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/homerender.h"

#include "page/homepage.h"

namespace vd {

QByteArray renderHome(const HomeState &state, const page::Theme &theme)
{
    Contents contents = publishedPart(*state.contents);
    contents.site = state.site;
    contents.roster = state.roster;
    const page::SiteIndex index(contents);
    return QByteArray::fromStdString(page::renderHome(index, page::Context(contents.site, theme)));
}

} // namespace vd
