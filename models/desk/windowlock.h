// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

namespace vd {

// Prevents two windows from editing one desk, by a file beside it: "spring.vdesk.lock". The command
// line never locks, because each single edit is safe. The lock of a crashed window is taken over.
// A lock from another host is only reported: this host cannot check whether its window still runs.
class WindowLock
{
public:
    struct Holder
    {
        qint64 process = 0;
        QString host;
        QString program;
    };
    // Needs the canonical path, so that a symbolic link leads to the same lock.
    explicit WindowLock(const QString &deskPath);

    // Returns the holder if another window has the lock. In a read-only folder no lock is needed.
    std::optional<Holder> take();

private:
    QLockFile m_file;
};

} // namespace vd
