// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/windowlock.h"

#include <QFileInfo>

namespace vd {

namespace {

constexpr int fillTimeMs = 200;

} // namespace

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
    if (m_file.getLockInfo(&holder.process, &holder.host, &holder.program))
        return holder;
    // A window that was killed while it took the lock left it without a name. One that is just
    // taking the lock needs no time to fill it in.
    if (m_file.tryLock(fillTimeMs))
        return {};
    if (m_file.getLockInfo(&holder.process, &holder.host, &holder.program))
        return holder;
    m_file.removeStaleLockFile();
    return m_file.tryLock(0) ? std::nullopt : std::optional(holder);
}

} // namespace vd
