// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/catalogue.h"

#include "editing/panelboard.h"

#include <algorithm>
#include <tuple>

namespace vd {

Catalogue::Catalogue(PanelBoard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &PanelBoard::reset, this, &Catalogue::fill);
    connect(&board, &PanelBoard::changed, this,
            [this](int number) { put(m_board.rows().listed(number)); });
    connect(&board, &PanelBoard::removed, this, [this](const std::vector<Id> &tools) {
        for (const Id &tool : tools)
            remove(tool);
    });
}

const ToolRow *Catalogue::find(const Id &tool) const
{
    const auto it = m_rows.find(tool);
    return it == m_rows.end() ? nullptr : &it->second;
}

QString Catalogue::nameOf(const Slug &slug) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const auto &entry) { return entry.second.slug == slug; });
    return it == m_rows.end() ? QString() : it->second.name;
}

std::vector<ToolRow> Catalogue::rows() const
{
    std::vector<ToolRow> rows;
    rows.reserve(m_rows.size());
    for (const auto &[id, row] : m_rows)
        rows.push_back(row);
    return rows;
}

bool Catalogue::isTaken(const Slug &slug, const Id &except) const
{
    return std::ranges::any_of(m_rows, [&](const auto &entry) {
        return entry.second.slug == slug && entry.first != except;
    });
}

Id Catalogue::likest(const Id &tool) const
{
    const ToolRow *row = find(tool);
    const auto rank = [&](const ToolRow &other) {
        return std::tuple(!row || other.category != row->category, other.name, other.id.text());
    };
    const ToolRow *likest = nullptr;
    for (const auto &[id, other] : m_rows) {
        if (id != tool && (!likest || rank(other) < rank(*likest)))
            likest = &other;
    }
    return likest ? likest->id : Id();
}

void Catalogue::fill()
{
    std::vector<ToolRow> rows;
    rows.reserve(size_t(m_board.rows().count()));
    m_rows.clear();
    m_rows.reserve(rows.capacity());
    for (int number = 0; number < m_board.rows().count(); ++number) {
        const ToolRow &row = rows.emplace_back(m_board.rows().listed(number));
        m_rows.emplace(row.id, row);
    }
    if (m_board.isLoaded())
        emit reset(rows);
}

void Catalogue::put(const ToolRow &row)
{
    const auto [it, isNew] = m_rows.try_emplace(row.id, row);
    if (!isNew && it->second == row)
        return; // what was typed is in no list: a review, a description
    it->second = row;
    emit changed(row);
}

void Catalogue::remove(const Id &tool)
{
    if (m_rows.erase(tool) > 0)
        emit removed(tool);
}

void Catalogue::fetchDeleted()
{
    m_board.session().ask(
        this, [](Desk &desk) { return desk.deletedPanelRows(); },
        [this](Result<std::vector<PanelRow>> deleted) {
            auto rows = std::move(deleted).value_or(std::vector<PanelRow>());
            for (PanelRow &row : rows)
                row = m_board.view().seen(std::move(row));
            emit deletedFetched(rows);
        });
}

} // namespace vd

#include "moc_catalogue.cpp"
