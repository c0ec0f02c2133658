// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/unfinishedfile.h"

namespace vd {

class Database;

// Verified copies of a desk. A copy is read again, verified, and compared with the desk before it
// gets its name. A damaged desk is not copied.

// The target must not exist. Others can read the desk all the time, and write to it as soon as its
// content is copied: the copy is verified after that.
Result<void> copyDesk(const QString &desk, const QString &target, Progress &progress);
// The same into a file that the caller finishes.
Result<void> copyDesk(const QString &desk, const UnfinishedFile &target, Progress &progress);
// The same, while a transaction of the caller keeps the desk as it is.
Result<void> copyHeldDesk(Database &desk, const QString &target);

} // namespace vd
