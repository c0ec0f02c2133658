// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/note.h"

#include "panel/record.h"

namespace vd {

Note Note::from(const Record &record)
{
    Note note;
    note.id = record.id();
    note.tool = record.reference(Field::NoteTool);
    note.text = record.text(Field::NoteText);
    note.author = record.text(Field::Author);
    note.writtenAt = record.optionalInteger(Field::WrittenAt);
    note.resolved = record.integer(Field::Resolved) == 1;
    note.resolvedVerdicts = record.text(Field::ResolvedVerdicts);
    return note;
}

void NoteTally::count(bool isResolved, const QString &verdicts)
{
    ++(isResolved ? resolved : open);
    if (isResolved && !verdicts.isEmpty() && !resolvedVerdicts.contains(verdicts))
        resolvedVerdicts += verdicts;
}

NoteTally tallyOf(const std::vector<Record> &notes)
{
    NoteTally tally;
    for (const Record &note : notes) {
        if (note.exists())
            tally.count(note.integer(Field::Resolved) == 1, note.text(Field::ResolvedVerdicts));
    }
    return tally;
}

} // namespace vd
