// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journal.h"
#include "desk/refusal.h"
#include "desk/undorefusal.h"

#include <limits>

namespace vd {

// Reads undo and redo steps from the journal. The caller has a transaction open, so that they are
// still valid when it writes.
class UndoReader
{
public:
    explicit UndoReader(Database &database)
        : m_database(database)
        , m_journal(database)
    {
    }

    // The steps after the entry at a position; after the last entry by default.
    Result<UndoSteps> stepsOf(const QString &author,
                              qint64 upTo = std::numeric_limits<qint64>::max());
    // The steps after an entry that has just been read or written.
    Result<UndoSteps> stepsAfter(const JournalEntry &entry);

    // The changes that revert a step, without fields that already hold the value to restore, and
    // without derived fields that have changed since.
    Result<std::vector<Change>> reversalOf(const UndoStep &step);
    // Whether the changes touch the record and do not delete it. Also true for no changes: such a
    // step is only skipped.
    static bool stays(const std::vector<Change> &changes, const RecordRef &within);
    static UndoRefusal elsewhere(const UndoStep &step, std::vector<Change> changes);
    // Explains why the desk refused the edit that reverts a step.
    Result<UndoRefusal> refusalOf(const UndoStep &step, const Refusal &refusal);

private:
    Database &m_database;
    Journal m_journal;
};

} // namespace vd
