// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/progress.h"
#include "base/result.h"

namespace vd {

inline constexpr qint64 importSizeLimit = qint64(64) << 20; // bytes

// A file that was read for an import.
struct ImportFile
{
    QString name; // begins every error line
    Json json;
};

// Reads a file of unknown content. Refuses what is no regular file, too large, not readable or not
// JSON. Each error line begins with the path.
Result<Json> readImportFile(const QString &path);
// The same as a phase of the progress.
Result<Json> readImportFile(const QString &path, Progress &progress, int upTo);

} // namespace vd
