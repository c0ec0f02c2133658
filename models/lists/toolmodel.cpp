// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/toolmodel.h"

#include "lists/rowtext.h"

#include <algorithm>
#include <numeric>

namespace vd {

void ToolModel::setRows(std::vector<ToolRow> rows)
{
    beginResetModel();
    m_tools.clear();
    m_numberOf.clear();
    m_tools.reserve(rows.size());
    m_numberOf.reserve(rows.size());
    for (ToolRow &row : rows) {
        const int number = int(m_tools.size());
        m_numberOf.emplace(row.id, number);
        m_tools.push_back(m_keys.sortable(std::move(row), number));
    }
    m_sorted.resize(m_tools.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    sortTools();
    makeLines();
    endResetModel();
}

void ToolModel::put(ToolRow row)
{
    const auto known = m_numberOf.find(row.id);
    if (known == m_numberOf.end()) {
        const int number = int(m_tools.size());
        m_numberOf.emplace(row.id, number);
        m_tools.push_back(m_keys.sortable(std::move(row), number));
        insert(number);
        emit toolCountChanged();
        return;
    }
    const int number = known->second;
    SortableTool &tool = m_tools[size_t(number)];
    const bool sameGroup = !m_order.grouped || tool.row.category == row.category;
    tool = m_keys.sortable(std::move(row), tool.place);
    if (!sameGroup || !sitsRight(number)) {
        layOut([&] {
            std::erase(m_sorted, number);
            place(number);
        });
    }
    if (const int line = m_rowOf[size_t(number)]; line >= 0)
        emit dataChanged(index(line), index(line));
}

void ToolModel::insert(int number)
{
    place(number);
    const auto before = m_lines;
    const int headingsBefore = m_headings;
    makeLines();
    const int row = m_rowOf[size_t(number)];
    if (row < 0)
        return;
    const int headings = m_headings;
    auto lines = std::exchange(m_lines, before);
    m_headings = headingsBefore;
    beginInsertRows({}, row - (headings - headingsBefore), row);
    m_lines = std::move(lines);
    m_headings = headings;
    endInsertRows();
    announceHeadingOf(row);
}

void ToolModel::remove(const Id &id)
{
    const auto known = m_numberOf.find(id);
    if (known == m_numberOf.end())
        return;
    const int number = known->second;
    const int row = m_rowOf[size_t(number)];
    const bool alone = row > 0 && m_lines[size_t(row) - 1].count == 1;
    if (row >= 0)
        beginRemoveRows({}, alone ? row - 1 : row, row);
    m_numberOf.erase(known);
    std::erase(m_sorted, number);
    makeLines();
    if (row >= 0) {
        endRemoveRows();
        if (!alone)
            announceHeadingOf(row - 1);
    }
    emit toolCountChanged();
}

void ToolModel::setMatches(Matches matches)
{
    layOut([&] { m_matches = std::move(matches); });
}

void ToolModel::setMatch(const Id &id, bool matches)
{
    if (!m_matches || m_matches->contains(id) == matches)
        return;
    layOut([&] {
        if (matches)
            m_matches->insert(id);
        else
            m_matches->erase(id);
    });
}

void ToolModel::setOrder(const ToolOrder &order)
{
    if (order == m_order)
        return;
    layOut([&] {
        m_order = order;
        sortTools();
    });
}

int ToolModel::rowOf(const Id &id) const
{
    const auto known = m_numberOf.find(id);
    return known == m_numberOf.end() ? -1 : m_rowOf[size_t(known->second)];
}

Id ToolModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].count > 0)
        return {};
    return m_tools[size_t(m_lines[size_t(row)].number)].row.id;
}

int ToolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ToolModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    return line.count > 0 ? headingData(line, role)
                          : toolData(m_tools[size_t(line.number)].row, role);
}

Qt::ItemFlags ToolModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[size_t(index.row())].count > 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ToolModel::headingData(const Line &line, int role) const
{
    const QString &category = m_tools[size_t(line.number)].row.category;
    const QString text = category.isEmpty() ? tr("No category") : category;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole:
        //: A heading above the tools of one category
        return tr("%1, %Ln tool(s)", nullptr, line.count).arg(text);
    case HeadingCountRole: return line.count;
    default: return {};
    }
}

QVariant ToolModel::toolData(const ToolRow &tool, int role) const
{
    switch (role) {
    case Qt::EditRole: // what an editable combo box and its completer read
    case Qt::DisplayRole: return rowtext::name(tool);
    case Qt::AccessibleTextRole: return rowtext::spoken(tool);
    case DetailRole: return rowtext::detail(tool);
    case ToolRole: return QVariant::fromValue(tool);
    default: return {};
    }
}

bool ToolModel::shows(int number) const
{
    return !m_matches || m_matches->contains(m_tools[size_t(number)].row.id);
}

bool ToolModel::sitsRight(int number) const
{
    const auto here = std::find(m_sorted.begin(), m_sorted.end(), number);
    const auto inOrder = [&](int a, int b) {
        return comesBefore(m_tools[size_t(a)], m_tools[size_t(b)], m_order);
    };
    return (here == m_sorted.begin() || inOrder(*std::prev(here), number)) &&
           (std::next(here) == m_sorted.end() || inOrder(number, *std::next(here)));
}

void ToolModel::place(int number)
{
    const auto before = [&](int a, int b) {
        return comesBefore(m_tools[size_t(a)], m_tools[size_t(b)], m_order);
    };
    m_sorted.insert(std::lower_bound(m_sorted.begin(), m_sorted.end(), number, before), number);
}

void ToolModel::sortTools()
{
    std::sort(m_sorted.begin(), m_sorted.end(), [&](int a, int b) {
        return comesBefore(m_tools[size_t(a)], m_tools[size_t(b)], m_order);
    });
}

void ToolModel::makeLines()
{
    m_lines.clear();
    m_headings = 0;
    m_rowOf.assign(m_tools.size(), -1);
    size_t heading = 0;
    for (const int number : m_sorted) {
        if (!shows(number))
            continue;
        const auto &category = m_tools[size_t(number)].row.category;
        if (m_order.grouped &&
            (m_lines.empty() ||
             m_tools[size_t(m_lines[heading].number)].row.category != category)) {
            heading = m_lines.size();
            m_lines.push_back({number, 0});
            ++m_headings;
        }
        if (m_order.grouped)
            ++m_lines[heading].count;
        m_rowOf[size_t(number)] = int(m_lines.size());
        m_lines.push_back({number, 0});
    }
}

template<typename Work>
void ToolModel::layOut(Work work)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Line> kept;
    for (const QModelIndex &index : before)
        kept.push_back(m_lines[size_t(index.row())]);
    work();
    makeLines();
    QModelIndexList after;
    for (const Line &line : kept) {
        const int row = line.count > 0 ? -1 : m_rowOf[size_t(line.number)];
        after += row < 0 ? QModelIndex() : index(row);
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void ToolModel::announceHeadingOf(int row)
{
    while (row >= 0 && m_lines[size_t(row)].count == 0)
        --row;
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

} // namespace vd

#include "moc_toolmodel.cpp"
