// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

#include <QObject>

#include <unordered_map>

namespace vd {

class PanelBoard;

// Every tool of a board as a line of a list, kept as the board is; nothing that is only supposed
// is in it.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(PanelBoard &board, QObject *parent = nullptr);

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
    void deletedFetched(const std::vector<vd::PanelRow> &rows); // as they are seen

private:
    void fill();
    void put(const ToolRow &row);
    void remove(const Id &tool);

    PanelBoard &m_board;
    std::unordered_map<Id, ToolRow> m_rows;
};

} // namespace vd
