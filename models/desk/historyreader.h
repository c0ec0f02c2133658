// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/history.h"
#include "desk/journal.h"

namespace vd {

// Reads the history that a person may see, from the journal.
class HistoryReader
{
public:
    // The records whose FieldSpec::isHiddenWhenBlind fields are left out.
    HistoryReader(Database &database, std::set<RecordRef> hidden);

    Result<void> readAll(const HistoryVisitor &visitor);
    Result<HistoryPage> page(const HistoryFilter &filter, qint64 before, int count);

private:
    Result<std::vector<HistoryEntry>> entriesBefore(const HistoryFilter &filter, qint64 before,
                                                    int count);
    Result<void> readChanges(const HistoryFilter &filter, std::vector<HistoryEntry> &entries);
    bool isHidden(const FieldRef &field) const;

    Database &m_database;
    Journal m_journal;
    ChangeStore m_changes;
    std::set<RecordRef> m_hidden;
};

} // namespace vd
