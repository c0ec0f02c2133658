// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/assignmentmodel.h"

#include "panel/overdue.h"

#include <algorithm>
#include <tuple>

namespace vd {

namespace {

constexpr quintptr groupId = 0; // of a line: the row of its group plus one

QString nameOf(const ToolRow &tool)
{
    return tool.name.isEmpty() ? AssignmentModel::tr("Unnamed tool") : tool.name;
}

QString remarkOn(const QDate &due, const QDate &today)
{
    if (!due.isValid() || due > today)
        return {};
    return due == today
               ? AssignmentModel::tr("Due today")
               : AssignmentModel::tr("Overdue by %Ln day(s)", nullptr, int(due.daysTo(today)));
}

// Whether the panel has a free seat and a persona that could take it.
bool couldSeat(const PanelRow &row, const Roster &roster)
{
    return row.seats.size() < size_t(Split::seats) &&
           std::ranges::any_of(roster, [&](const Persona &persona) {
               return std::ranges::find(row.seats, persona.id, &PanelSeat::persona) ==
                      row.seats.end();
           });
}

} // namespace

AssignmentModel::AssignmentModel(const PanelTable &board, QObject *parent)
    : QAbstractItemModel(parent)
    , m_board(board)
{
}

void AssignmentModel::refresh(const QDate &today)
{
    beginResetModel();
    m_open.clear();
    m_free.clear();
    m_today = today;
    m_loads = SeatLoads(m_board.rows());
    for (const PanelRow &row : m_board.rows()) {
        if (row.tool.status == Status::Retired)
            continue;
        addOpen(row, today);
        if (couldSeat(row, m_board.view().roster)) {
            Line &line = m_free.emplace_back();
            line.tool = row.tool.id;
            line.name = nameOf(row.tool);
            line.seats = Split::seats - int(row.seats.size());
        }
    }
    group();
    endResetModel();
}

void AssignmentModel::addOpen(const PanelRow &row, const QDate &today)
{
    const BoardView &view = m_board.view();
    for (const PanelSeat &seat : row.seats) {
        const Persona *persona = findPersona(view.roster, seat.persona);
        if (!persona || seat.isHidden || seat.effectiveVerdict(view.shipThreshold))
            continue;
        Line &line = m_open.emplace_back();
        line.tool = row.tool.id;
        line.seat = seat.seat;
        line.name = nameOf(row.tool);
        line.persona = persona->name;
        line.author = seat.author.trimmed();
        line.due = seat.due;
        line.place = persona - view.roster.data();
        line.isOverdue = isOverdue(seat, row.tool.status, view.shipThreshold,
                                   today.toString(Qt::ISODate));
    }
}

void AssignmentModel::setGrouping(By by)
{
    if (by == m_by)
        return;
    beginResetModel();
    m_by = by;
    group();
    endResetModel();
}

void AssignmentModel::group()
{
    // Seats without an author come last. In each group the earliest due date comes first, and seats
    // without one last. Names are folded once, not at each comparison.
    using Key = std::tuple<bool, qsizetype, QString>;
    using Order = std::tuple<Key, bool, QString, QString>;
    const auto keyOf = [this](const Line &line) {
        return m_by == By::Persona ? Key(false, line.place, QString())
                                   : Key(line.author.isEmpty(), 0, line.author.toCaseFolded());
    };
    std::vector<std::pair<Order, const Line *>> order;
    order.reserve(m_open.size());
    for (const Line &line : m_open) {
        order.emplace_back(
            Order(keyOf(line), line.due.isEmpty(), line.due, line.name.toCaseFolded()), &line);
    }
    std::ranges::stable_sort(order, {}, &std::pair<Order, const Line *>::first);
    m_groups.clear();
    const Key *last = nullptr;
    for (const auto &[place, line] : order) {
        const Key &key = std::get<0>(place);
        if (!last || *last != key) {
            const QString title = m_by == By::Persona      ? line->persona
                                  : line->author.isEmpty() ? tr("Nobody yet")
                                                           : line->author;
            m_groups.push_back({title, {}});
        }
        last = &key;
        m_groups.back().lines.push_back(*line);
    }
    if (!m_free.empty())
        m_groups.push_back({tr("Free seats"), m_free});
}

int AssignmentModel::overdueCount() const
{
    return int(std::ranges::count_if(m_open, &Line::isOverdue));
}

QModelIndex AssignmentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex AssignmentModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupId);
}

int AssignmentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? int(m_groups.at(size_t(parent.row())).lines.size()) : 0;
}

int AssignmentModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant AssignmentModel::groupData(const Group &group, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || column != Tool)
        return {};
    int seats = 0;
    for (const Line &line : group.lines)
        seats += line.seats;
    const QString count = tr("%1 · %Ln seat(s)", nullptr, seats).arg(group.title);
    const auto overdue = int(std::ranges::count_if(group.lines, &Line::isOverdue));
    return overdue == 0 ? count : tr("%1, %Ln overdue", nullptr, overdue).arg(count);
}

QString AssignmentModel::text(const Line &line, int column) const
{
    switch (column) {
    case Tool: return line.name;
    case Who:
        if (m_by == By::Author || line.seat.isNull())
            return who(line);
        return line.author.isEmpty() ? tr("Nobody yet") : line.author;
    case Due: return line.due;
    case Remark: return remark(line);
    default: return {};
    }
}

std::vector<SeatCandidate> AssignmentModel::candidates(const Line &line) const
{
    const int number = m_board.numberOf(line.tool);
    return number < 0 ? std::vector<SeatCandidate>()
                      : m_loads.candidates(m_board.at(number), m_board.view().roster);
}

QString AssignmentModel::who(const Line &line) const
{
    if (!line.seat.isNull())
        return line.persona;
    const auto free = candidates(line);
    return free.empty() ? QString() : tr("Suggested: %1").arg(free.front().name);
}

QString AssignmentModel::remark(const Line &line) const
{
    if (!line.seat.isNull())
        return remarkOn(QDate::fromString(line.due, Qt::ISODate), m_today);
    const auto free = candidates(line);
    return free.empty() ? QString() : reasonFor(free, m_board.at(m_board.numberOf(line.tool)));
}

QString AssignmentModel::spoken(const Line &line) const
{
    QStringList parts{line.name, who(line)};
    if (!line.author.isEmpty())
        parts += line.author;
    if (!line.due.isEmpty())
        parts += tr("due %1").arg(line.due);
    if (const QString remarked = remark(line); !remarked.isEmpty())
        parts += remarked;
    return parts.join(QStringLiteral(", "));
}

QVariant AssignmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups.at(size_t(index.row())), index.column(), role);
    const Line &line = m_groups.at(size_t(index.internalId()) - 1).lines.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return index.column() == Remark ? remark(line) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Tool ? spoken(line) : text(line, index.column());
    case ToolRole: return QVariant::fromValue(line.tool);
    case SeatRole: return QVariant::fromValue(line.seat);
    case ToneRole: return int(line.isOverdue ? Tone::Bad : Tone::Plain);
    default: return {};
    }
}

QVariant AssignmentModel::headerData(int section, Qt::Orientation way, int role) const
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

} // namespace vd

#include "moc_assignmentmodel.cpp"
