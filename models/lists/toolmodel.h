// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"
#include "lists/toolorder.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <unordered_set>

namespace vd {

// The tools that match a filter, sorted, with a heading above each category if they are grouped.
// Headings cannot be selected. Selections and persistent indexes stay with their tool through
// put(), a new order and a new filter, as long as the filter shows the tool.
class ToolModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Qt::DisplayRole is the tool's name or the heading's text.
    enum Role {
        ToolRole = FirstModelRole, // ToolRow; nothing for a heading
        HeadingCountRole,          // int; nothing for a tool
    };
    using Matches = std::optional<std::unordered_set<Id>>; // nothing: all

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ToolRow> rows); // in desk order
    // A tool that is not in the list yet becomes the last in desk order.
    void put(ToolRow row);
    void remove(const Id &id);

    void setMatches(Matches matches);
    void setMatch(const Id &id, bool matches); // of one tool; has no effect while all match
    void setOrder(const ToolOrder &order);
    const ToolOrder &order() const { return m_order; }

    int toolCount() const { return int(m_numberOf.size()); }
    int shownCount() const { return int(m_lines.size()) - m_headings; }
    int rowOf(const Id &id) const; // -1: not shown
    Id idAt(int row) const;        // null for a heading

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void toolCountChanged(); // by put() or remove(), also of tools that the filter hides

private:
    struct Line
    {
        int number = 0; // of the tool, or of the first one under a heading
        int count = 0;  // of the tools under a heading; 0: a tool
    };

    bool shows(int number) const;
    bool sitsRight(int number) const; // compared with its neighbours
    void place(int number);
    void sortTools();
    void makeLines();
    // Does the work as a layout change, and updates the persistent indexes.
    template<typename Work>
    void layOut(Work work);
    void insert(int number);
    void announceHeadingOf(int row);
    QVariant headingData(const Line &line, int role) const;
    QVariant toolData(const ToolRow &tool, int role) const;

    ToolKeys m_keys;
    ToolOrder m_order;
    Matches m_matches;
    // Tools are numbered; the number of a removed tool is not used again.
    std::vector<SortableTool> m_tools;
    std::unordered_map<Id, int> m_numberOf;
    std::vector<int> m_sorted; // numbers of all tools
    std::vector<Line> m_lines; // what is shown
    std::vector<int> m_rowOf;  // by number
    int m_headings = 0;
};

} // namespace vd
