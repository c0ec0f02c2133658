// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journal.h"
#include "desk/refusal.h"
#include "desk/undorefusal.h"

#include <limits>

namespace vd {

// What the journal says about undo and redo. The caller has a transaction open, so that what was
// read still holds when it is acted upon.
class UndoReader
{
public:
    explicit UndoReader(Database &database)
        : m_database(database)
        , m_journal(database)
    {
    }

    // After the entry at a position; after the last one, if there is no limit.
    Result<UndoSteps> stepsOf(const QString &author,
                              qint64 upTo = std::numeric_limits<qint64>::max());
    // After an entry that has just been read or written.
    Result<UndoSteps> stepsAfter(const JournalEntry &entry);

    // The changes that take a step back. Left out are fields that hold already what the step would
    // restore, and derived fields that went on since.
    Result<std::vector<Change>> reversalOf(const UndoStep &step);
    // Whether changes touch a record and leave it there, or are none: then the step is only passed
    // over.
    static bool stays(const std::vector<Change> &changes, const RecordRef &within);
    static UndoRefusal elsewhere(const UndoStep &step, std::vector<Change> changes);
    // Why the desk refused the edit that was to revert a step.
    Result<UndoRefusal> refusalOf(const UndoStep &step, const Refusal &refusal);

private:
    Database &m_database;
    Journal m_journal;
};

} // namespace vd
