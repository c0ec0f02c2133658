// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskfile.h"

#include "desk/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

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

Result<void> checkTarget(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (DeskFile::examine(path)) {
        return inputError(
            DeskTr::tr("%1 is a desk and was left as it is. Give another file to write to.")
                .arg(path));
    }
    if (info.isDir())
        return inputError(DeskTr::tr("%1 is a folder. Give a file in it to write to.").arg(path));
    if (!folder.isDir())
        return inputError(DeskTr::tr("%1: there is no folder %2.").arg(path, folder.filePath()));
    if (!folder.isWritable()) {
        return systemError(DeskTr::tr("%1 was not written: the folder %2 is not writable for you.")
                               .arg(path, folder.filePath()));
    }
    return {};
}

} // namespace vd
