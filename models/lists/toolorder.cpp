// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/toolorder.h"

#include <compare>

namespace vd {

namespace {

std::strong_ordering byCategory(const SortableTool &a, const SortableTool &b)
{
    if (a.row.category == b.row.category)
        return std::strong_ordering::equal;
    if (a.row.category.isEmpty() != b.row.category.isEmpty())
        return a.row.category.isEmpty() <=> b.row.category.isEmpty();
    if (const int order = a.category.compare(b.category))
        return order <=> 0;
    return a.row.category.compare(b.row.category) <=> 0; // "llm" and "LLM" are two groups
}

std::strong_ordering by(ToolOrder::By by, const SortableTool &a, const SortableTool &b)
{
    switch (by) {
    case ToolOrder::By::Desk: return a.place <=> b.place;
    case ToolOrder::By::Name: return std::strong_ordering::equal;
    case ToolOrder::By::PanelShip: // the highest first, pending last
        return b.row.split.panelShip().value_or(-1) <=> a.row.split.panelShip().value_or(-1);
    case ToolOrder::By::Status: return a.row.status <=> b.row.status;
    case ToolOrder::By::Recent: return b.row.updatedAt <=> a.row.updatedAt;
    }
    Q_UNREACHABLE();
}

} // namespace

bool comesBefore(const SortableTool &a, const SortableTool &b, const ToolOrder &order)
{
    if (order.grouped) {
        if (const auto groups = byCategory(a, b); std::is_neq(groups))
            return std::is_lt(groups);
    }
    if (order.starredFirst && a.row.starred != b.row.starred)
        return a.row.starred;
    if (const auto ordered = by(order.by, a, b); std::is_neq(ordered))
        return std::is_lt(ordered);
    if (const int names = a.name.compare(b.name))
        return names < 0;
    return a.place < b.place;
}

ToolKeys::ToolKeys()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

SortableTool ToolKeys::sortable(ToolRow row, int place)
{
    auto category = m_categories.constFind(row.category);
    if (category == m_categories.cend())
        category = m_categories.insert(row.category, m_collator.sortKey(row.category));
    const auto name = m_collator.sortKey(row.name);
    return {std::move(row), place, name, *category};
}

} // namespace vd
