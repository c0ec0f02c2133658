// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/windowlock.h"

#include <QFileInfo>

namespace vd {

WindowLock::WindowLock(const QString &deskPath)
    : m_file(QFileInfo(deskPath).canonicalFilePath() + QLatin1String(".lock"))
{
    m_file.setStaleLockTime(0); // never stale by age: a window may be open for weeks
}

std::optional<WindowLock::Holder> WindowLock::take()
{
    if (m_file.isLocked() || m_file.tryLock(0) || m_file.error() != QLockFile::LockFailedError)
        return {};
    Holder holder;
    m_file.getLockInfo(&holder.process, &holder.host, &holder.program);
    return holder;
}

} // namespace vd
