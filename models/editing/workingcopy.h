// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/edit.h"
#include "panel/pairing.h"

#include <map>
#include <set>

namespace vd {

// What an editor typed into a field that does not take it: no value, and so in no edit.
struct InvalidInput
{
    QString text;
    QString reason; // as a sentence
};

// The records that a window edits, each as the editor sees it and as the desk has it: the site, all
// personas and comparisons, and the tools in hand with their seats and notes. What is typed is seen
// at once and stored a moment later; a field is unsaved as long as the two differ.
class WorkingCopy
{
public:
    void put(const Record &stored); // one that is not held yet
    void clear();
    // Drops every tool but these, unless something of it is unsaved or invalid.
    void keepTools(const std::set<Id> &tools);

    bool holds(const RecordRef &ref) const { return m_entries.contains(ref); }
    const Record *find(const RecordRef &ref) const;  // as seen; nullptr: not held
    const Value &shown(const FieldRef &field) const; // of a record held, like the next ones
    const Value &stored(const FieldRef &field) const;
    bool isUnsaved(const FieldRef &field) const { return shown(field) != stored(field); }
    void show(const FieldRef &field, const Value &value);
    // What the desk has now. True if the editor sees it: the field was not unsaved.
    bool store(const FieldRef &field, const Value &value);

    // Kept until the field shows another value.
    void setInvalidInput(const FieldRef &field, const InvalidInput &input);
    void clearInvalidInput(const FieldRef &field) { m_invalid.erase(field); }
    std::map<FieldRef, InvalidInput> invalidInput() const; // of what exists

    std::vector<FieldRef> unsavedFields() const;
    bool isUnsaved(const Id &tool) const; // any field of the tool, its seats or notes
    // How the tool differs from what is stored here, in the records held. Its seats and notes that
    // were not loaded exist no more.
    std::vector<Change> changesTo(const ToolRecords &loaded) const;

    std::vector<const Record *> all(Kind kind) const;          // that exist, by place or age
    std::vector<const Record *> seatsOf(const Id &tool) const; // that exist, by place
    std::vector<const Record *> notesOf(const Id &tool) const; // that exist, the oldest first

    const Record *site() const; // nullptr: no desk is open
    Roster roster() const;
    std::optional<Tool> tool(const Id &id) const; // nothing: not held, or deleted
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
    std::map<FieldRef, InvalidInput> m_invalid;
};

// The tool that a record is, or is a seat or note of; null for any other.
Id toolOf(const Record &record);

} // namespace vd
