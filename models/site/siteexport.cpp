// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/siteexport.h"

#include "page/desktheme.h"

namespace vd::site {

SiteRequest::SiteRequest(const ExportOptions &options, const QString &deskPath, const Record &site)
    : m_options(options)
    , m_deskPath(deskPath)
    , m_desk(site.id())
    , m_site(Site::from(site))
{
}

Result<SiteRequest> SiteRequest::of(Desk &source, const ExportOptions &options)
{
    VD_TRY_AS(reader, source.reader());
    VD_TRY_AS(site, reader.siteRecord());
    return SiteRequest(options, source.path(), site);
}

Result<SiteTarget> SiteRequest::inspect(const QString &folder) const
{
    VD_TRY_AS(theme, page::loadDeskTheme(m_site, m_deskPath));
    VD_TRY_AS(last, Publication::inspect(folder, m_desk.text(), m_deskPath));
    auto states = statesOf(last.files, folder);
    return SiteTarget{.options = m_options,
                      .deskPath = m_deskPath,
                      .folder = folder,
                      .desk = m_desk,
                      .theme = std::move(theme),
                      .last = std::move(last),
                      .states = std::move(states)};
}

Result<SiteBuild> readSite(Desk &source, const QString &folder, const ExportOptions &options)
{
    VD_TRY_AS(request, SiteRequest::of(source, options));
    VD_TRY_AS(target, request.inspect(folder));
    return std::move(target).read(source);
}

} // namespace vd::site
