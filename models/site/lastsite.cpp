// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/lastsite.h"

#include "site/sitebuild.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vd::site {

std::optional<LastSite> lastSite(const SiteTarget &target)
{
    if (target.last.isEmpty())
        return {};
    // Each publication that changes anything writes this file again.
    const QFileInfo manifest(QDir(target.folder).filePath(QStringLiteral(".verdictdesk/manifest")));
    const auto pages = std::ranges::count_if(
        target.last.files, [](const FileEntry &file) { return file.path.ends_with(".html"); });
    return LastSite{manifest.lastModified(), qint64(pages)};
}

} // namespace vd::site
