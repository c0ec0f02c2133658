// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

namespace vd {

// Keeps two windows from editing one desk: a file beside it, "spring.vdesk.lock". The command line
// never takes it; each single edit is safe by itself. What a window that died has left is taken
// over; another host's lock is only told, since nobody can see from here whether it lives.
class WindowLock
{
public:
    struct Holder
    {
        qint64 process = 0;
        QString host;
        QString program;
    };
    // Of a desk by its canonical path, so that a link leads to the same lock.
    explicit WindowLock(const QString &deskPath);

    // The holder, if another window has it; a folder that cannot be written to needs no lock.
    std::optional<Holder> take();

private:
    QLockFile m_file;
};

} // namespace vd
