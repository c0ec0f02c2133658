// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace vd {

namespace {

Result<void> syncDescriptor(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return systemError(BaseTr::tr("%1 could not be written to disk for good").arg(path));
    return {};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // On a full disk, commit() of Qt 6.4 does not notice that its buffer cannot be written, and
    // replaces the file by a truncated one. flush() reports the error.
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written) {
        // For most errors, QSaveFile only says "unknown".
        const QString reason = errno ? qt_error_string(errno) : file.errorString();
        return systemError(BaseTr::tr("%1 was not written, and what stood there is as it was: %2")
                               .arg(path, reason));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> syncFolder(const QString &folder)
{
    return syncDescriptor(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> syncFile(const QString &path)
{
    return syncDescriptor(path, O_RDONLY);
}

} // namespace vd
