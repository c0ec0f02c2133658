// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/runlock.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace vd::site {

namespace {

constexpr char lockName[] = "lock";

} // namespace

RunLock::~RunLock()
{
    if (isHeld())
        (void)m_home.removeFile(lockName); // the next run can lock a file that stays
}

FileResult<bool> RunLock::take()
{
    for (;;) {
        VD_TRY_AS(file, m_home.openFile(lockName, O_RDWR | O_CREAT | O_NONBLOCK));
        if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return false;
            return m_home.fault(lockName);
        }
        if (!isNamed(file))
            continue; // its holder ended and removed the file
        const QByteArray holder = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                                  QSysInfo::machineHostName().toUtf8() + '\n';
        // Holder info is best effort, as the disk may be full; the lock does not depend on it.
        (void)(::ftruncate(file.number(), 0) == 0 &&
               writeAll(file.number(), {holder.constData(), size_t(holder.size())}));
        m_file = std::move(file);
        return true;
    }
}

RunLock::Holder RunLock::holder() const
{
    std::array<char, 1024> text;
    const auto file = m_home.openFile(lockName, O_RDONLY | O_NONBLOCK);
    const ssize_t size = file ? ::read(file->number(), text.data(), text.size()) : 0;
    const auto lines = QString::fromUtf8(text.data(), std::max<ssize_t>(size, 0)).split(u'\n');
    return {lines.value(0), lines.value(1)};
}

bool RunLock::isNamed(const Descriptor &file) const
{
    struct stat own;
    struct stat named;
    return ::fstat(file.number(), &own) == 0 &&
           ::fstatat(m_home.root(), lockName, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           own.st_dev == named.st_dev && own.st_ino == named.st_ino;
}

} // namespace vd::site
