// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/desktheme.h"

#include <QDir>
#include <QFileInfo>

namespace vd::page {

QString themeFolder(const Site &site, const QString &deskPath)
{
    const QString named = site.theme.trimmed();
    return named.isEmpty() ? QString() : QFileInfo(deskPath).absoluteDir().absoluteFilePath(named);
}

Result<Theme> loadDeskTheme(const Site &site, const QString &deskPath)
{
    const QString folder = themeFolder(site, deskPath);
    return folder.isEmpty() ? Theme::load() : Theme::load(folder);
}

} // namespace vd::page
