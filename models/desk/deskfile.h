// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vd {

// What a file says of itself before SQLite gets to touch it.
struct DeskFile
{
    static constexpr quint32 applicationId = 0x5644736B; // "VDsk"

    QString path;          // canonical: links resolved
    qint32 schema = 0;     // user_version
    bool writable = false; // the file, and its folder, which SQLite's rollback journal needs

    // Refuses what is no desk (missing, no regular file, empty, junk, another program's database)
    // and leaves it untouched.
    static Result<DeskFile> examine(const QString &path);
};

// Whether a file can be written there, asked before any work is done. A desk is never written
// over.
Result<void> checkTarget(const QString &path);

} // namespace vd
