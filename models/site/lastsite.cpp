// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/lastsite.h"

#include "site/publication.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vd::site {

Result<std::optional<LastSite>> lastSite(const QString &folder, const QString &deskId)
{
    VD_TRY_AS(manifest, Publication::inspect(folder, deskId));
    if (manifest.isEmpty())
        return std::optional<LastSite>();
    // Written anew by each publication that changes anything.
    const QFileInfo written(QDir(folder).filePath(QStringLiteral(".verdictdesk/manifest")));
    const auto pages = std::ranges::count_if(
        manifest.files, [](const FileEntry &file) { return file.path.ends_with(".html"); });
    return std::optional(LastSite{written.lastModified(), qint64(pages)});
}

} // namespace vd::site
