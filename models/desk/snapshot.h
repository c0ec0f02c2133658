// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/contents.h"

#include <memory>
#include <set>

namespace vd {

class Database;
class Transaction;

// A tool with what pages about many tools show: no description, no reviews, no logo. Beside it,
// the values of the fields that the table of fields calls listed and linked, to tell whether such
// pages have changed.
struct BriefTool
{
    Tool tool;
    std::vector<Value> listed;
    std::vector<Value> linked;
    std::vector<std::vector<Value>> seats; // the listed fields of each, as in the scorecard
};

// A desk at one moment, for those who need to ask it several things. Others can read meanwhile, but
// nobody can commit: let it go soon.
class Snapshot
{
public:
    static Result<Snapshot> take(Database &database);
    Snapshot(Snapshot &&) noexcept;
    Snapshot &operator=(Snapshot &&) noexcept;
    ~Snapshot();

    Result<qint64> position();
    // Of the journal's entry at a position; empty, if there is none.
    Result<QString> hashAt(qint64 position);

    Result<Record> site();
    Result<std::vector<Record>> personas();        // deleted ones included
    Result<std::vector<Comparison>> comparisons(); // in desk order
    Result<std::vector<BriefTool>> briefTools();   // in desk order
    // Whole, in the order asked for; those that are deleted are left out.
    Result<std::vector<ToolRecords>> toolRecords(const std::vector<Id> &tools);
    Result<std::vector<ToolRecords>> allToolRecords(); // in desk order
    // Those that edits after a position were about, deleted ones included.
    Result<std::set<Id>> toolsChangedSince(qint64 position);

private:
    Snapshot(Database &database, std::unique_ptr<Transaction> transaction);
    Database *m_database;
    std::unique_ptr<Transaction> m_transaction;
};

} // namespace vd
