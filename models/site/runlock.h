// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/folder.h"

namespace vd::site {

// Prevents two runs from publishing to one folder at once. The system releases the lock when a run
// ends in any way, so it is never stale; the content of the file only names the holder. QLockFile
// is not used: if it is killed while it writes or removes the file, nobody can lock any more.
class RunLock
{
public:
    struct Holder
    {
        QString process;
        QString host;
    };

    explicit RunLock(Folder &home)
        : m_home(home)
    {
    }
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

    // False if another run has the lock.
    FileResult<bool> take();
    bool isHeld() const { return m_file.isOpen(); }
    Holder holder() const;

private:
    bool isNamed(const Descriptor &file) const;

    Folder &m_home;
    Descriptor m_file;
};

} // namespace vd::site
