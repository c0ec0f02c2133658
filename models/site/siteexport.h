// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/publication.h"
#include "site/sitebuild.h"

// The steps from a desk to its published site. Each step is a type that offers only the next one.
//
//     VD_TRY_AS(request, SiteRequest::of(desk, options));  whose site it is
//     VD_TRY_AS(target, request.inspect(folder));          what was published there
//     VD_TRY_AS(build, target.read(desk));                 what the site is made of now
//     build.look(progress);                                what would change
//     std::move(build).publish(progress);
//
// Steps with a desk run on its thread and are short. All others may run on any one thread.

namespace vd::site {

class SiteRequest
{
public:
    static Result<SiteRequest> of(Desk &source, const ExportOptions &options = {});
    // Reads what was published to the folder, the states of its files, and the theme. Writes and
    // locks nothing.
    Result<SiteTarget> inspect(const QString &folder) const;

private:
    SiteRequest(const ExportOptions &options, const QString &deskPath, const Record &site);

    ExportOptions m_options;
    QString m_deskPath;
    Id m_desk;
    Site m_site;
};

// All three steps in one call, for commands and tests.
Result<SiteBuild> readSite(Desk &source, const QString &folder, const ExportOptions &options = {});

} // namespace vd::site
