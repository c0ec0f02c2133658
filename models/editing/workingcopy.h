// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/edit.h"
#include "panel/pairing.h"

#include <map>
#include <set>

namespace vd {

// Text that an editor typed into a field that does not accept it. It has no value, so no edit can
// hold it.
struct InvalidInput
{
    QString text;
    QString reason; // as a sentence
};

// The records that a window edits, each as shown to the editor and as stored in the desk: the site,
// all personas and comparisons, and the loaded tools with their seats and notes. A field is unsaved
// as long as the two values differ.
//
// Records are whole, so that they can be edited. tool() and pairing() leave out what blind mode
// (panel/blind.h) hides from the viewer.
class WorkingCopy
{
public:
    void setViewer(const QString &person) { m_viewer = person; }

    void put(const Record &stored); // adds a record
    void clear();
    // Drops all other tools, except those with unsaved fields or invalid input.
    void keepTools(const std::set<Id> &tools);

    bool holds(const RecordRef &ref) const { return m_entries.contains(ref); }
    const Record *find(const RecordRef &ref) const; // as shown; nullptr if not loaded
    const Record *find(const std::optional<RecordRef> &ref) const
    {
        return ref ? find(*ref) : nullptr;
    }
    const Value &shown(const FieldRef &field) const; // the record must be loaded
    const Value &stored(const FieldRef &field) const;
    bool isUnsaved(const FieldRef &field) const { return shown(field) != stored(field); }
    void show(const FieldRef &field, const Value &value);
    // Sets the stored value. True if the shown value follows, because the field was not unsaved.
    bool store(const FieldRef &field, const Value &value);

    // Kept until the field shows another value.
    void setInvalidInput(const FieldRef &field, const InvalidInput &input);
    void clearInvalidInput(const FieldRef &field) { m_invalid.erase(field); }
    std::map<FieldRef, InvalidInput> invalidInput() const; // of what exists

    std::vector<FieldRef> unsavedFields() const;
    bool isUnsaved(const Id &tool) const; // the tool, a seat or a note
    // The differences between the stored values here and the tool as loaded again. Seats and notes
    // that are missing in `loaded` were deleted.
    std::vector<Change> changesTo(const ToolRecords &loaded) const;

    std::vector<const Record *> all(Kind kind) const;          // existing ones, by place or age
    std::vector<const Record *> seatsOf(const Id &tool) const; // existing ones, by place
    std::vector<const Record *> notesOf(const Id &tool) const; // existing ones, oldest first

    const Record *site() const; // nullptr: no desk is open
    Roster roster() const;
    std::optional<Tool> tool(const Id &id) const;      // nullopt: not loaded or deleted
    std::optional<Tool> wholeTool(const Id &id) const; // for a change that is computed from it
    // The comparison of the two tools, whichever of them is on the left.
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
    QString m_viewer;
};

// The tool that a record is or belongs to; null if it belongs to none.
Id toolOf(const Record &record);

} // namespace vd
