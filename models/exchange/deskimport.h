// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "desk/deskrecords.h"
#include "exchange/importfile.h"
#include "panel/edit.h"

namespace vd {

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
