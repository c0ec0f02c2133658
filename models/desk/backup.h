// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"

namespace vd {

// Copies of a desk that were read again and held against themselves and the desk before they got
// their name. Whoever asks has a transaction open, which keeps others from writing meanwhile; a
// desk that is damaged has no copy.

// Where nothing is yet.
Result<void> copyDesk(Database &desk, const QString &target);

// One more in the desk's own folder below `backups`; then those go that rotation.h does not keep.
// Tells which file it is.
Result<QString> backUpDesk(Database &desk, const QString &backups, qint64 now);

// Of all desks of this user, and of none of their own folders: $XDG_DATA_HOME/verdictdesk/backups.
QString backupsFolder();

} // namespace vd
