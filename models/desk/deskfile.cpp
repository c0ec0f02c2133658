// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskfile.h"

#include "desk/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace vd {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qint64 headerSize = 100;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

QString notADesk(const QString &path)
{
    return DeskTr::tr("%1 is not a desk. It was left as it is.").arg(path);
}

Result<void> syncDescriptor(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return systemError(DeskTr::tr("%1 could not be written to disk for good").arg(path));
    return {};
}

} // namespace

Result<DeskFile> DeskFile::examine(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return inputError(
            DeskTr::tr("%1: there is no such file, and none was made. To make a desk, "
                       "use \"new\".")
                .arg(path));
    }
    if (!info.isFile())
        return inputError(DeskTr::tr("%1 is not a file.").arg(path));
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return systemError(DeskTr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return inputError(notADesk(path));
    if (qFromBigEndian<quint32>(header.constData() + applicationIdOffset) != applicationId)
        return inputError(notADesk(path));
    DeskFile desk;
    desk.path = info.canonicalFilePath();
    desk.schema = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    desk.writable = info.isWritable() &&
                    QFileInfo(QFileInfo(desk.path).absolutePath()).isWritable();
    return desk;
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
