// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

namespace vd {

// Verified copies of a desk. A copy is read again, verified, and compared with the desk before it
// gets its name. The caller has a transaction open, so that no other program writes meanwhile. A
// damaged desk is not copied.

// The target must not exist.
Result<void> copyDesk(Database &desk, const QString &target);

// Makes a backup in the desk's own folder below `backups`, then removes the backups that rotation.h
// does not keep. Returns the path of the backup.
Result<QString> backUpDesk(Database &desk, const QString &backups, qint64 now);

// The folder for the backups of all desks of this user: $XDG_DATA_HOME/verdictdesk/backups.
QString backupsFolder();

} // namespace vd
