// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/brieftools.h"
#include "desk/commit.h"
#include "desk/deskrecords.h"
#include "desk/history.h"
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

// Reads a desk as it is at one moment, in one read transaction. While a reader exists, others can
// read but nobody can commit. Destroy it soon, and before this desk writes.
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
    Result<QString> hashAt(qint64 position) const; // of an entry; empty if there is none
    Result<std::vector<JournalEntry>> history() const;
    // The same, change by change, so that a long history is never in memory as a whole.
    Result<void> readHistory(const HistoryVisitor &visitor) const;
    // At least so many edits before a position, if there are, without those that change nothing.
    Result<HistoryPage> history(const HistoryFilter &filter, qint64 before, int count) const;
    // Who wrote edits, in alphabetical order.
    Result<QStringList> authors() const;
    // Of the edits that changed one of the records.
    Result<std::set<qint64>> positionsOf(const std::set<RecordRef> &records) const;
    Result<UndoSteps> undoSteps(const QString &author) const; // each Commit contains them, too
    // The tools that edits after this position changed, deleted tools included.
    Result<std::set<Id>> toolsChangedSince(qint64 position) const;

    // Records. Each list is in desk order, deleted ones included.
    Result<DeskRecords> records() const;
    Result<DeskRecords> recordsBesideTools() const; // site, personas and comparisons
    Result<Value> valueOf(const FieldRef &field) const;
    Result<Record> siteRecord() const;
    Result<std::vector<Record>> personaRecords() const;
    Result<ToolRecords> toolRecords(const Id &tool) const; // need not exist
    // In the given order, without deleted tools.
    Result<std::vector<ToolRecords>> toolRecords(const std::vector<Id> &tools) const;
    Result<std::vector<ToolRecords>> allToolRecords() const; // without deleted tools
    // The names of records for people, see recordnames.h.
    Result<std::map<RecordRef, QString>> names(const std::set<RecordRef> &records) const;
    Result<qint64> nextPlace(Kind kind) const; // after all others

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
    // The rows of the changed tools; nullopt for a deleted tool.
    Result<std::map<Id, std::optional<PanelRow>>> panelRowsOf(
        const std::vector<Change> &changes) const;
    // The tools whose panels are hidden from the person, deleted tools included.
    Result<std::set<Id>> hiddenTools() const;

    // Search; see Desk::searchReader().
    // The tools that contain a word with each typed word as its beginning, in any order. Reviews
    // and notes are searched, too.
    Result<std::vector<Id>> toolsWith(const QString &typed) const;
    // The tools that contain the typed words as a phrase of whole words.
    Result<std::vector<Id>> toolsWithPhrase(const QString &typed) const;
    // The tools for each text of a query.
    Result<std::vector<std::unordered_set<Id>>> toolsWith(
        const std::vector<QueryText> &texts) const;

private:
    DeskReader(Database &database, ToolSearch &search, std::shared_ptr<Transaction> moment);
    Result<QString> blindPerson() const; // empty if nothing is hidden
    Result<std::set<RecordRef>> hiddenRecords() const;
    Result<std::vector<Record>> all(Kind kind) const;
    Result<Id> toolOf(const RecordRef &record) const; // the tool itself or its owner; null if none
    Result<Tool> toolWithSlug(const QString &slug) const;
    Result<std::vector<Id>> withoutHiddenTools(std::vector<Id> tools) const;
    Result<Comparison> comparisonOf(const Id &left, const Id &right) const;

    Database *m_database;
    ToolSearch *m_search;
    std::shared_ptr<Transaction> m_moment;
    QString m_person; // that blind mode applies to; empty: nothing is hidden
};

} // namespace vd
