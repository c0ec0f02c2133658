// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/folder.h"

namespace vd::site {

// Keeps two runs from one folder. The system takes it back however a run ends, so that it is never
// stale; what the file says is only whom to ask. QLockFile, killed while it writes that or while it
// clears a stale lock away, refuses everybody afterwards.
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

    // False where another run has it.
    FileResult<bool> take();
    bool isHeld() const { return m_file.isOpen(); }
    Holder holder() const;

private:
    bool isNamed(const Descriptor &file) const;

    Folder &m_home;
    Descriptor m_file;
};

} // namespace vd::site
