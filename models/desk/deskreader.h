// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/brieftools.h"
#include "desk/commit.h"
#include "desk/deskrecords.h"
#include "desk/journalentry.h"
#include "panel/contents.h"
#include "panel/pairing.h"
#include "panel/panelrow.h"
#include "panel/querytext.h"

#include <map>
#include <memory>
#include <set>
#include <unordered_set>

namespace vd {

class Database;
class ToolSearch;
class Transaction;

// Reads a desk as it is at one moment. As long as it lives others can read, but nobody can commit:
// let it go soon, and before this desk writes.
//
// A reader made by asSeenBy() leaves out of every answer what blind mode (panel/blind.h) hides from
// that person.
class DeskReader
{
public:
    static Result<DeskReader> begin(Database &database, ToolSearch &search);
    DeskReader asSeenBy(const QString &person) const; // of the same moment
    DeskReader(DeskReader &&) noexcept;
    DeskReader &operator=(DeskReader &&) noexcept;
    ~DeskReader();

    // The journal.
    Result<qint64> position() const;
    Result<QString> hashAt(qint64 position) const; // of an entry; empty: there is none
    Result<std::vector<JournalEntry>> history() const;
    Result<UndoSteps> undoSteps(const QString &author) const; // every Commit says them, too
    // Those that edits after a position were about, deleted ones included.
    Result<std::set<Id>> toolsChangedSince(qint64 position) const;

    // Records. Each list is in desk order, deleted ones included.
    Result<DeskRecords> records() const;
    Result<DeskRecords> recordsBesideTools() const; // site, personas and comparisons
    Result<Record> siteRecord() const;
    Result<std::vector<Record>> personaRecords() const;
    Result<ToolRecords> toolRecords(const Id &tool) const; // need not exist
    // In the order asked for; those that are deleted are left out.
    Result<std::vector<ToolRecords>> toolRecords(const std::vector<Id> &tools) const;
    Result<std::vector<ToolRecords>> allToolRecords() const; // that exist
    Result<qint64> nextPlace(Kind kind) const;               // behind all others

    // Typed values, in desk order, without what is deleted.
    Result<Site> site() const;
    Result<Roster> roster() const;
    Result<std::vector<Comparison>> comparisons() const;
    Result<std::vector<BriefTool>> briefTools() const;
    Result<Contents> contents() const;                                          // whole tools
    Result<Contents> contentsWith(const std::vector<ToolRecords> &tools) const; // if read already
    Result<Pairing> pairing(const QString &leftSlug, const QString &rightSlug) const;

    // Panels.
    Result<std::vector<PanelRow>> panelRows() const;
    Result<std::vector<PanelRow>> deletedPanelRows() const;
    // The tools that changes are about; nothing for one that is deleted.
    Result<std::map<Id, std::optional<PanelRow>>> panelRowsOf(
        const std::vector<Change> &changes) const;
    // The tools whose panels are hidden from the person, deleted tools included.
    Result<std::set<Id>> hiddenTools() const;

    // Search; see Desk::searchReader().
    // Those in which every word begins some word of the tool, its reviews or notes, in no order.
    Result<std::vector<Id>> toolsWith(const QString &typed) const;
    // Those with words side by side as they were typed, whole.
    Result<std::vector<Id>> toolsWithPhrase(const QString &typed) const;
    // Those of each of the texts of a query.
    Result<std::vector<std::unordered_set<Id>>> toolsWith(
        const std::vector<QueryText> &texts) const;

private:
    DeskReader(Database &database, ToolSearch &search, std::shared_ptr<Transaction> moment);
    Result<QString> blindPerson() const; // empty if nothing is hidden
    Result<std::set<RecordRef>> hiddenRecords() const;
    Result<std::vector<Record>> all(Kind kind) const;
    Result<Id> toolOf(const RecordRef &record) const; // that it is, or belongs to; else null
    Result<Tool> toolWithSlug(const QString &slug) const;
    Result<std::vector<Id>> withoutHiddenTools(std::vector<Id> tools) const;
    Result<Comparison> comparisonOf(const Id &left, const Id &right) const;

    Database *m_database;
    ToolSearch *m_search;
    std::shared_ptr<Transaction> m_moment;
    QString m_person; // that blind mode applies to; empty: nothing is hidden
};

} // namespace vd
