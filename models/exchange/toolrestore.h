// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace vd {

// A single tool that is brought back from a backup, with its seats and notes.

struct BackedUpTool
{
    Id id;
    QString slug;
    QString name;
};
// The tools that a backup holds, by name.
Result<std::vector<BackedUpTool>> toolsInBackup(const QString &backup);

// The changes that make the tool as it was: its fields, its seats, and the notes that it had. A
// seat that was added since is deleted; a note that was added since stays. Empty if the tool is as
// it was.
Result<std::vector<Change>> planToolRestore(Desk &desk, const QString &backup, const Id &tool);

} // namespace vd
