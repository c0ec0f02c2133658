// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "desk/backup.h"

namespace vd {

struct Restored
{
    std::optional<Backup> before; // of the desk that was replaced
    // Where the replaced file is now, and why it is kept: it could not be backed up, or a write
    // that was cut off stood beside it. Empty if it was not kept.
    QString kept;
    QString reason;
};

// Puts a backup in the place of a desk, which is backed up first. The desk may be damaged or
// missing. Whatever happens, the desk's path has the old desk or the restored one, whole. The
// caller makes sure that no window has the desk open; in this process, that the desk is idle.
Result<Restored> restoreDesk(const QString &desk, const QString &backup, const Clock &clock,
                             Progress progress = {});

// Whether restoreDesk() would accept the desk and the backup. Writes nothing.
Result<void> checkRestore(const QString &desk, const QString &backup);

} // namespace vd
