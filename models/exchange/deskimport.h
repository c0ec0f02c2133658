// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/progress.h"
#include "desk/deskrecords.h"
#include "panel/edit.h"

namespace vd {

inline constexpr qint64 importSizeLimit = 64 * 1024 * 1024; // bytes

// Reads a file that may be anything: refuses what is no regular file, too large, not readable or
// not JSON, before it costs more than a look. Error lines begin with the path.
Result<Json> readImportFile(const QString &path);
// The same as a phase of the progress.
Result<Json> readImportFile(const QString &path, Progress &progress, int upTo);

struct ImportFile
{
    QString name; // begins every error line
    Json json;
};

struct ImportCounts
{
    int added = 0;
    int changed = 0;
};

struct ImportPlan
{
    std::vector<Change> changes;
    ImportCounts personas, tools, seats, comparisons, notes;
    bool siteChanged = false;

    bool isEmpty() const; // the desk holds all of it already
};

// What the files, read one after the other, would change in a desk; all of it or nothing. Each
// fault is a line with the JSON pointer of its place and what was expected there.
Result<ImportPlan> planImport(const DeskRecords &desk, const std::vector<ImportFile> &files);
// The same as a phase of the progress.
Result<ImportPlan> planImport(const DeskRecords &desk, const std::vector<ImportFile> &files,
                              Progress &progress, int upTo);

} // namespace vd
