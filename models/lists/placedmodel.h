// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "lists/rowroles.h"

#include <QAbstractListModel>

#include <algorithm>
#include <tuple>
#include <vector>

namespace vd {

// Rows with an `id` and a `place`, sorted by place. Selections and persistent indexes stay with
// their row when put() moves it.
template<typename Row>
class PlacedModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        std::ranges::sort(m_rows, comesBefore);
        endResetModel();
    }

    void put(Row row)
    {
        const int from = rowOf(row.id);
        if (from < 0) {
            const int to = placeOf(row);
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, std::move(row));
            endInsertRows();
            return;
        }
        m_rows[size_t(from)].place = row.place;
        const int to = moveToPlace(from);
        m_rows[size_t(to)] = std::move(row);
        emit dataChanged(index(to), index(to));
    }

    void remove(const Id &id)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }

    int rowOf(const Id &id) const // -1: not here
    {
        const auto it = std::ranges::find(m_rows, id, &Row::id);
        return it == m_rows.end() ? -1 : int(it - m_rows.begin());
    }
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

private:
    static bool comesBefore(const Row &a, const Row &b)
    {
        return std::tie(a.place, a.id) < std::tie(b.place, b.id);
    }
    int placeOf(const Row &row) const
    {
        return int(std::ranges::lower_bound(m_rows, row, comesBefore) - m_rows.begin());
    }

    // Moves a row whose place has changed to its sorted position; returns that.
    int moveToPlace(int from)
    {
        int to = from;
        while (to > 0 && comesBefore(m_rows[size_t(from)], m_rows[size_t(to) - 1]))
            --to;
        while (to + 1 < rowCount() && comesBefore(m_rows[size_t(to) + 1], m_rows[size_t(from)]))
            ++to;
        if (to == from)
            return from;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto first = m_rows.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
        endMoveRows();
        return to;
    }

    std::vector<Row> m_rows;
};

} // namespace vd
