// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journalentry.h"

#include <vector>

namespace vd {

// An edit that can be taken back, or brought back.
struct UndoStep
{
    qint64 position = 0; // of the journal's entry to revert
    QString label;       // of the edit it is about, whichever way it went last
};

struct UndoSteps
{
    std::optional<UndoStep> undo;
    std::optional<UndoStep> redo;
};

// What one author can undo and redo, from their entries, oldest first. An undo is an entry that
// reverts an edit, a redo one that reverts an undo; any other edit ends what could be redone.
UndoSteps undoSteps(const std::vector<JournalEntry> &entries);

// The changes that take an entry's back. A record that it made is deleted and keeps its fields, as
// every deleted record does.
std::vector<Change> inverted(const std::vector<Change> &changes);

} // namespace vd
