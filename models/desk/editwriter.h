// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "desk/commit.h"
#include "desk/database.h"
#include "desk/journal.h"
#include "desk/recordstore.h"
#include "desk/refusal.h"
#include "panel/derivedfields.h"

#include <map>
#include <set>

namespace vd {

class SearchIndex;

// Writes one edit in the transaction that the caller has open. Each object writes one edit only.
class EditWriter
{
public:
    EditWriter(Database &database, qint64 now, Progress &progress)
        : m_database(database)
        , m_store(database)
        , m_journal(database)
        , m_now(now)
        , m_progress(progress)
    {
    }

    // If the desk already holds all values, the commit has no changes and nothing is written. An
    // edit that reverts another is written even then, because the undo history counts it.
    Result<Commit, Refusal> write(const Edit &edit);
    const std::optional<JournalEntry> &entry() const
    {
        return m_entry;
    } // the entry that was written

private:
    // A record that the edit changes.
    struct PendingRecord
    {
        Record stored;
        Record start; // as stored before the gesture that this edit continues
        Record after;
    };

    Result<std::vector<Conflict>> load(const Edit &edit);
    Result<PendingRecord *> pending(const RecordRef &ref);
    Result<void> joinGesture(const Edit &edit);
    Result<void> updateDerivedFields();
    Result<void> updateDerivedFieldsOf(const Id &tool);
    Result<std::set<Id>> toolsToUpdate();
    Result<void> addAllTools(std::set<Id> &tools);
    Result<void> findSite();
    void setDerived(Record &record, const Record &kept) const;
    bool isGiven(const FieldRef &field, const Record &kept) const;
    bool isThresholdMoved() const;
    void addStates(const std::vector<Record> &stored, const std::set<RecordRef> &touched,
                   std::vector<Record> &before, std::vector<Record> &after) const;
    Result<void> store();
    Result<void> forgetTexts(SearchIndex &search);
    Result<void> writeRecords();
    Result<void> checkRules();
    Result<void> rememberTexts(SearchIndex &search);
    Result<std::set<qint64>> textsOf(const PendingRecord &pending);
    Result<Commit> unchanged(Commit commit);
    void addChanges(std::vector<Change> &committed, std::vector<Change> &logged) const;
    Result<JournalEntry> writeEntry(const Edit &edit);
    Result<Commit> log(const Edit &edit);

    Database &m_database;
    RecordStore m_store;
    Journal m_journal;
    const qint64 m_now;
    Progress &m_progress;
    std::map<RecordRef, PendingRecord> m_pending;
    std::map<Id, std::set<RecordRef>> m_seats; // of m_pending, by tool
    std::map<Id, std::set<RecordRef>> m_notes; // the same
    std::set<FieldRef> m_asked;                // fields of the edit that are not derived
    std::optional<JournalEntry> m_gesture;     // the last entry, if this edit continues it
    bool m_isReversal = false;
    RecordRef m_site;
    std::set<qint64> m_texts; // by number: what the search index has to read anew
    std::optional<JournalEntry> m_entry;
};

} // namespace vd
