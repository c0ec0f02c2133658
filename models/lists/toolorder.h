// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/toolrow.h"

#include <QCollator>
#include <QHash>

namespace vd {

// How a list of tools is sorted. The desk order is the order in which the caller fills the list.
struct ToolOrder
{
    enum class By { Desk, Name, PanelShip, Status, Recent };

    By by = By::Desk;
    bool starredFirst = false;
    bool grouped = false; // by category, in the order of their names; tools without one last

    friend bool operator==(const ToolOrder &, const ToolOrder &) = default;
};

// A tool with its sort keys: collating at each comparison would be too slow.
struct SortableTool
{
    ToolRow row;
    int place = 0;
    QCollatorSortKey name;
    QCollatorSortKey category;
};

bool comesBefore(const SortableTool &a, const SortableTool &b, const ToolOrder &order);

class ToolKeys
{
public:
    ToolKeys();
    SortableTool sortable(ToolRow row, int place);

private:
    QCollator m_collator; // of the program's locale; 9 before 10, "a" beside "A"
    QHash<QString, QCollatorSortKey> m_categories;
};

} // namespace vd
