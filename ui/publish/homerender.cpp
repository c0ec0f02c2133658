// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/homerender.h"

#include "page/homepage.h"
#include "panel/blind.h"

namespace vd::ui {

Result<QByteArray> renderHome(const HomeState &state, const page::Theme &defaultTheme)
{
    auto theme = state.themeFolder.isEmpty() ? Result<page::Theme>(defaultTheme)
                                             : page::Theme::load(state.themeFolder);
    if (!theme)
        return failed(std::move(theme.error()));
    Contents contents = publishedPart(*state.contents);
    contents.site = state.site;
    contents.roster = state.roster;
    contents = blinded(std::move(contents), state.person);
    const page::SiteIndex overview(contents);
    return QByteArray::fromStdString(
        page::renderHome(overview, page::Context(contents.site, *theme)));
}

} // namespace vd::ui
