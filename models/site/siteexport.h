// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/publication.h"
#include "site/sitebuild.h"

// From a desk to its published site, in steps that are types: each can do what comes next and
// nothing else.
//
//     VD_TRY_AS(request, SiteRequest::of(desk, options));  whose site it is
//     VD_TRY_AS(target, request.inspect(folder));          what was published there
//     VD_TRY_AS(build, target.read(desk));                 what the site is made of now
//     build.look(progress);                                what would change
//     std::move(build).publish(progress);
//
// Where a desk is asked, it is on its thread and not for long. Everything else may run on any one
// thread.

namespace vd::site {

class SiteRequest
{
public:
    static Result<SiteRequest> of(Desk &source, const ExportOptions &options = {});
    // Reads what was published to the folder and how its files stand, and the theme. Writes and
    // locks nothing.
    Result<SiteTarget> inspect(const QString &folder) const;

private:
    SiteRequest(const ExportOptions &options, const QString &deskPath, const Record &site);

    ExportOptions m_options;
    QString m_deskPath;
    Id m_desk;
    Site m_site;
};

// All three steps, for those who can wait: a command, a test.
Result<SiteBuild> readSite(Desk &source, const QString &folder, const ExportOptions &options = {});

} // namespace vd::site
