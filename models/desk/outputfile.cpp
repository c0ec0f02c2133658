// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outputfile.h"

#include "desk/deskfile.h"
#include "desk/tr.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace vd {

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

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() of Qt 6.4 overlooks that what it still holds does not fit on the disk any more, and
    // puts the stump in the place of the whole file. flush() tells.
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written) {
        // QSaveFile calls most errors unknown.
        const QString reason = errno ? qt_error_string(errno) : file.errorString();
        return systemError(DeskTr::tr("%1 was not written, and what stood there is as it was: %2")
                               .arg(path, reason));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace vd
