// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undo.h"

#include <set>

namespace vd {

UndoSteps undoSteps(const std::vector<JournalEntry> &entries)
{
    std::vector<UndoStep> done;
    std::vector<UndoStep> undone;
    const auto move = [](std::vector<UndoStep> &from, std::vector<UndoStep> &to, qint64 position) {
        to.push_back({position, from.back().label});
        from.pop_back();
    };
    for (const JournalEntry &entry : entries) {
        const auto reverts = entry.edit.reverts;
        if (!reverts) {
            done.push_back({entry.position, entry.edit.label});
            undone.clear();
        } else if (!done.empty() && done.back().position == *reverts) {
            move(done, undone, entry.position);
        } else if (!undone.empty() && undone.back().position == *reverts) {
            move(undone, done, entry.position);
        }
    }
    UndoSteps steps;
    if (!done.empty())
        steps.undo = done.back();
    if (!undone.empty())
        steps.redo = undone.back();
    return steps;
}

std::vector<Change> inverted(const std::vector<Change> &changes)
{
    std::set<RecordRef> made;
    for (const Change &change : changes) {
        if (change.field.field == Field::Exists && change.after == Value(qint64(1)))
            made.insert(change.field.record);
    }
    std::vector<Change> back;
    for (const Change &change : changes) {
        if (change.field.field == Field::Exists || !made.contains(change.field.record))
            back.push_back({change.field, change.after, change.before});
    }
    return back;
}

} // namespace vd
