// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// An edit that its author can undo or redo next.
struct UndoStep
{
    qint64 position = 0; // of the journal's entry to revert
    QString label;       // of the original edit, even after undo and redo
    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

struct UndoSteps
{
    std::optional<UndoStep> undo;
    std::optional<UndoStep> redo;
    friend bool operator==(const UndoSteps &, const UndoSteps &) = default;
};

// A committed edit, as it is announced. A commit without changes only changes the undo steps of its
// author: a step was skipped, or a gesture ended where it began.
struct Commit
{
    qint64 position = 0; // of the journal, after it
    QString label;
    QString author;
    std::vector<Change> changes; // of the edit, and of derived fields
    UndoSteps steps = {};        // of its author, after the commit
};

} // namespace vd
