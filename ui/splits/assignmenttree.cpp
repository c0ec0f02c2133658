// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/assignmenttree.h"

#include "splits/fourthseat.h"

#include <QFont>

#include <algorithm>
#include <tuple>

namespace vd::ui {

namespace {

constexpr quintptr groupId = 0; // of a line, its group's row and one more

QString nameOf(const ToolRow &tool)
{
    return tool.name.isEmpty() ? AssignmentTree::tr("Unnamed tool") : tool.name;
}

QString remarkOn(const QDate &due, const QDate &today)
{
    if (!due.isValid() || due > today)
        return {};
    return due == today
               ? AssignmentTree::tr("Due today")
               : AssignmentTree::tr("Overdue by %n day(s)", nullptr, int(due.daysTo(today)));
}

// The earliest first, those that may take their time last.
auto urgency(const QString &due, const QString &name)
{
    return std::tuple(due.isEmpty(), due, name.toCaseFolded());
}

} // namespace

void AssignmentTree::setPanels(const std::vector<PanelRow> &rows, const Roster &roster,
                               int shipThreshold, const QDate &today)
{
    beginResetModel();
    m_open.clear();
    m_free.clear();
    const SeatLoads loads(rows);
    for (const PanelRow &row : rows) {
        if (row.tool.status == Status::Retired)
            continue;
        for (const PanelSeat &seat : row.seats) {
            const Persona *persona = findPersona(roster, seat.persona);
            if (!persona || seat.effectiveVerdict(shipThreshold))
                continue;
            const QDate due = QDate::fromString(seat.due, Qt::ISODate);
            m_open.push_back({row.tool.id, seat.seat, nameOf(row.tool), persona->name,
                              seat.author.trimmed(), seat.due, remarkOn(due, today),
                              persona - roster.data(), due.isValid() && due < today});
        }
        const auto candidates = loads.candidates(row, roster);
        if (!candidates.empty())
            m_free.push_back({.tool = row.tool.id,
                              .seat = {},
                              .name = nameOf(row.tool),
                              .persona = tr("Suggested: %1").arg(candidates.front().name),
                              .author = {},
                              .due = {},
                              .remark = reasonFor(candidates, row)});
    }
    group();
    endResetModel();
}

void AssignmentTree::setGrouping(By by)
{
    if (by == m_by)
        return;
    beginResetModel();
    m_by = by;
    group();
    endResetModel();
}

void AssignmentTree::group()
{
    // Those whom nobody was asked for come last.
    const auto key = [this](const Line &line) {
        return m_by == By::Persona
                   ? std::tuple(false, line.place, QString())
                   : std::tuple(line.author.isEmpty(), qsizetype(0), line.author.toCaseFolded());
    };
    std::ranges::stable_sort(m_open, {}, [&](const Line &line) {
        return std::tuple_cat(key(line), urgency(line.due, line.name));
    });
    m_groups.clear();
    for (const Line &line : m_open) {
        if (m_groups.empty() || key(m_groups.back().lines.front()) != key(line)) {
            const QString title = m_by == By::Persona     ? line.persona
                                  : line.author.isEmpty() ? tr("Nobody yet")
                                                          : line.author;
            m_groups.push_back({title, {}});
        }
        m_groups.back().lines.push_back(line);
    }
    if (!m_free.empty())
        m_groups.push_back({tr("Free seats"), m_free});
}

int AssignmentTree::overdueCount() const
{
    return int(std::ranges::count_if(m_open, &Line::isOverdue));
}

QModelIndex AssignmentTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex AssignmentTree::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupId);
}

int AssignmentTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? int(m_groups.at(size_t(parent.row())).lines.size()) : 0;
}

int AssignmentTree::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant AssignmentTree::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || column != Tool)
        return {};
    const QString count = tr("%1 · %Ln seat(s)", nullptr, int(group.lines.size())).arg(group.title);
    const auto overdue = int(std::ranges::count_if(group.lines, &Line::isOverdue));
    return overdue == 0 ? count : tr("%1, %Ln overdue", nullptr, overdue).arg(count);
}

QString AssignmentTree::text(const Line &line, int column) const
{
    switch (column) {
    case Tool: return line.name;
    case Who:
        if (m_by == By::Author || line.seat.isNull())
            return line.persona;
        return line.author.isEmpty() ? tr("Nobody yet") : line.author;
    case Due: return line.due;
    case Remark: return line.remark;
    default: return {};
    }
}

QString AssignmentTree::spoken(const Line &line) const
{
    QStringList parts{line.name, line.persona};
    if (!line.author.isEmpty())
        parts += line.author;
    if (!line.due.isEmpty())
        parts += tr("due %1").arg(line.due);
    if (!line.remark.isEmpty())
        parts += line.remark;
    return parts.join(QStringLiteral(", "));
}

QVariant AssignmentTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups.at(size_t(index.row())), index.column(), role);
    const Line &line = m_groups.at(size_t(index.internalId()) - 1).lines.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return index.column() == Remark ? line.remark : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Tool ? spoken(line) : text(line, index.column());
    case ToolRole: return QVariant::fromValue(line.tool);
    case SeatRole: return QVariant::fromValue(line.seat);
    case OverdueRole: return line.isOverdue;
    default: return {};
    }
}

QVariant AssignmentTree::headerData(int section, Qt::Orientation way, int role) const
{
    if (way != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tool: return tr("Tool");
    case Who: return m_by == By::Persona ? tr("Author") : tr("Persona");
    case Due: return tr("Due");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace vd::ui
