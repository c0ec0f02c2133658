// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vd {

// What the header of a desk file says, read without SQLite.
struct DeskFile
{
    static constexpr quint32 applicationId = 0x5644736B; // "VDsk"

    QString path;          // canonical: links resolved
    qint32 schema = 0;     // user_version
    bool writable = false; // the file and its folder, where SQLite puts its journal

    // Refuses a path that is no desk: missing, not a regular file, empty, junk, or the database of
    // another program. Never changes the file.
    static Result<DeskFile> examine(const QString &path);
};

// Checks that a new file can be written at the path. A desk is never overwritten.
Result<void> checkTarget(const QString &path);

} // namespace vd
