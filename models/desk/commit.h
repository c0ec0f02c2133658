// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// An edit that its author can undo or redo next.
struct UndoStep
{
    qint64 position = 0; // of the journal's entry to revert
    QString label;       // of the edit it is about, however often it was undone and redone since
    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

struct UndoSteps
{
    std::optional<UndoStep> undo;
    std::optional<UndoStep> redo;
    friend bool operator==(const UndoSteps &, const UndoSteps &) = default;
};

// What was committed, and therefore announced. Without changes it only moves its author's undo
// steps: they passed over a step, or a gesture came to nothing.
struct Commit
{
    qint64 position = 0; // of the journal, after it
    QString label;
    QString author;
    std::vector<Change> changes; // those asked for, and those the desk made by itself
    UndoSteps steps = {};        // what its author can undo and redo after it
};

} // namespace vd
