// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undo.h"

#include <algorithm>
#include <array>
#include <set>

namespace vd {

namespace {

// Every record has one of these fields set, even when deleted. A change from empty creates it.
constexpr std::array identities = {Field::Slug, Field::SeatTool, Field::Left, Field::NoteTool};

bool makesRecord(const Change &change)
{
    return isNothing(change.before) &&
           std::ranges::find(identities, change.field.field) != identities.end();
}

} // namespace

UndoHistory::UndoHistory(const std::vector<EntryOutline> &entries)
{
    const auto isNext = [](const std::vector<UndoStep> &steps, const EntryOutline &entry) {
        return !steps.empty() && steps.back().position == *entry.reverts;
    };
    const auto move = [](std::vector<UndoStep> &from, std::vector<UndoStep> &to,
                         const EntryOutline &entry) {
        if (!entry.isEmpty)
            to.push_back({entry.position, from.back().label});
        from.pop_back();
    };
    for (const EntryOutline &entry : entries) {
        if (!entry.reverts) {
            if (entry.isEmpty)
                continue;
            done.push_back({entry.position, entry.label});
            undone.clear();
        } else if (isNext(done, entry)) {
            move(done, undone, entry);
        } else if (isNext(undone, entry)) {
            move(undone, done, entry);
        } else {
            isComplete = false;
        }
    }
}

UndoSteps UndoHistory::steps() const
{
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
        if (makesRecord(change))
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
