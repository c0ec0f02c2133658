// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folderlock.h"

#include "base/tr.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vd {

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder,
                                                     std::chrono::milliseconds wait)
{
    constexpr unsigned long pauseMs = 50;
    const int descriptor = ::open(QFile::encodeName(folder).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(BaseTr::tr("%1: %2").arg(folder, qt_error_string(errno)));
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    const QDeadlineTimer deadline(wait);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            break;
        if (deadline.hasExpired())
            return systemError(BaseTr::tr("%1 is in use by another program.").arg(folder));
        QThread::msleep(pauseMs);
    }
    return lock;
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace vd
