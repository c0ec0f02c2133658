// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/workspace.h"
#include "panel/toolrow.h"

#include <unordered_map>

namespace vd {

// Every tool of a workspace's desk as a line of a list, kept as the editor sees it: what is in hand
// at once, what others change within about a second.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(Workspace &workspace, QObject *parent = nullptr);

    const ToolRow *find(const Id &tool) const; // nullptr: deleted, or not there yet
    bool isTaken(const Slug &slug, const Id &except = {}) const; // by a tool
    QString nameOf(const Slug &slug) const; // of the tool that has it; empty for none
    // Another tool of the same category, else any other, else null; the same for the same tools.
    Id likest(const Id &tool) const;
    std::vector<ToolRow> rows() const; // in no order
    qsizetype count() const { return qsizetype(m_rows.size()); }

    void fetchDeleted(); // answered by deletedFetched()

signals:
    void reset(const std::vector<vd::ToolRow> &rows); // in desk order
    void changed(const vd::ToolRow &row);             // or new
    void removed(const vd::Id &tool);
    void deletedFetched(const std::vector<vd::ToolRow> &rows);

private:
    void load();
    void see(const std::vector<FieldRef> &fields);
    void hear(const Commit &commit);
    void put(const ToolRow &row);
    void remove(const Id &tool);

    Workspace &m_workspace;
    std::unordered_map<Id, ToolRow> m_rows;
    int m_load = 0;
};

} // namespace vd
