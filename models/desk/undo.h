// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commit.h"
#include "desk/journalentry.h"

namespace vd {

// What an author can undo and redo follows from the journal alone, so it survives a restart and
// stays right while other programs write. For the author's entries, oldest first:
//  - An edit becomes the next undo step, and nothing can be redone any more.
//  - An edit without changes is a gesture that ended where it began. It is no step, and what could
//    be redone before it still can.
//  - An entry that reverts the undo step is an undo: that step can now be redone. One that reverts
//    the redo step is a redo.
//  - An entry that reverts a step and has no changes only takes that step away: the editor skipped
//    it, or the desk held already what it would have restored.
//  - An entry that reverts anything else is not counted.
struct UndoHistory
{
    explicit UndoHistory(const std::vector<EntryOutline> &entries);
    UndoSteps steps() const;

    std::vector<UndoStep> done;   // the next undo step is the last
    std::vector<UndoStep> undone; // the next redo step is the last
    // Whether each reverting entry found its step, which may be older than the entries given.
    bool isComplete = true;
};

// The changes that undo these changes. A record that they created is deleted and keeps its fields,
// as every deleted record does.
std::vector<Change> inverted(const std::vector<Change> &changes);

} // namespace vd
