// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "splits/query.h"

namespace vd::cli {

// The tools that match the query of a command, in desk order.
struct QueriedRows
{
    std::vector<PanelRow> rows;
    Roster roster;
    int shipThreshold = 60;
};

// The argument QUERY.
class RowQuery
{
public:
    void declare(CLI::App &command);
    static QString help(); // all terms, one per line
    bool isEmpty() const { return typed().trimmed().isEmpty(); }

    // nullopt for a faulty query, which is wrong usage; its faults have been printed, each with a
    // mark under the term.
    Result<std::optional<QueriedRows>> rows(Desk &desk, const Globals &globals) const;
    void tellNothingFound() const;

private:
    QString typed() const { return QString::fromStdString(m_query); }
    std::string m_query;
};

// Base class of commands that list the tools of a query.
class RowCommand : public Command
{
public:
    using Command::Command;
    int run() final;

protected:
    void declareQuery(CLI::App *command, const char *example);
    virtual Result<void> list(const QueriedRows &queried) const = 0;

private:
    RowQuery m_query;
};

} // namespace vd::cli
