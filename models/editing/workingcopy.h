// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/pairing.h"

#include <map>
#include <set>

namespace vd {

// The records a window has in hand, each as the editor sees it and as the desk has it. What is
// typed is seen at once and stored a moment later; until then the two differ.
class WorkingCopy
{
public:
    void put(const Record &stored); // keeps what the editor has changed of it
    void drop(const RecordRef &ref);
    void clear() { m_entries.clear(); }

    bool holds(const RecordRef &ref) const { return m_entries.contains(ref); }
    const Record *find(const RecordRef &ref) const;  // as seen; nullptr: not in hand
    const Value &shown(const FieldRef &field) const; // of a record in hand, like the next ones
    const Value &stored(const FieldRef &field) const;
    void show(const FieldRef &field, const Value &value);
    // What the desk has now. True if the editor sees it: nothing of theirs stands above it.
    bool store(const FieldRef &field, const Value &value);
    void showStored(const FieldRef &field);

    std::vector<const Record *> all(Kind kind) const;          // that exist, by place or age
    std::vector<const Record *> seatsOf(const Id &tool) const; // that exist, by place
    std::vector<const Record *> notesOf(const Id &tool) const; // that exist, the oldest first

    const Record *site() const; // nullptr: no desk is open
    Roster roster() const;
    std::optional<Tool> tool(const Id &id) const; // nothing: not in hand, or deleted
    // The two as they are published side by side, whichever of them stands left there.
    const Record *comparisonOf(const Id &one, const Id &other) const;
    std::optional<Pairing> pairing(const Id &left, const Id &right) const;

private:
    struct Entry
    {
        Record shown;
        Record stored;
    };
    std::map<RecordRef, Entry> m_entries;
};

} // namespace vd
