// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace vd {

// By its name: opening and closing a file would release the locks that SQLite has on it.
std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
}

} // namespace vd
