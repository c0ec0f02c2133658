// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/splitmodel.h"

#include "lists/rowtext.h"
#include "lists/splittext.h"
#include "splits/boardtext.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace vd {

namespace {

using Figure = SplitModel::Figure;

// The columns before and behind those of the personas.
constexpr std::array leading = {Figure::Tool, Figure::Split, Figure::Rank};
constexpr std::array trailing = {Figure::Mean,      Figure::Median,    Figure::Spread,
                                 Figure::Deviation, Figure::Dissenter, Figure::Strip};

// The alignment of a heading is that of its column.
Qt::AlignmentFlag alignmentOf(Figure figure)
{
    switch (figure) {
    case Figure::Tool:
    case Figure::Split:
    case Figure::Dissenter: return Qt::AlignLeft;
    case Figure::Seat:
    case Figure::Strip: return Qt::AlignHCenter;
    default: return Qt::AlignRight;
    }
}

QString place(int rank)
{
    return rank > 0 ? QString::number(rank) : QStringLiteral("–");
}

std::optional<double> lowestScore(const PanelRow &row)
{
    std::optional<double> lowest;
    for (const PanelSeat &seat : row.seats) {
        if (seat.score)
            lowest = std::min(lowest.value_or(100), double(seat.score->value()));
    }
    return lowest;
}

std::optional<double> distanceOfDissenter(const PanelFigures &figures)
{
    if (!figures.dissenter)
        return {};
    if (!figures.others || !figures.dissenter->score)
        return 0;
    return std::abs(figures.dissenter->score->value() - figures.others->mean);
}

} // namespace

SplitModel::SplitModel(const PanelTable &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_personas(rows.view().roster.size())
{
}

Figure SplitModel::figureOf(int column) const
{
    const auto place = size_t(column);
    if (place < leading.size())
        return leading.at(place);
    if (place < leading.size() + m_personas)
        return Figure::Seat;
    return trailing.at(place - leading.size() - m_personas);
}

int SplitModel::columnOf(Figure figure) const
{
    int column = 0;
    while (column < columnCount() && figureOf(column) != figure)
        ++column;
    return column;
}

const Persona *SplitModel::personaAt(int column) const
{
    const Roster &roster = m_rows.view().roster;
    const size_t place = size_t(column) - leading.size();
    return figureOf(column) == Figure::Seat && place < roster.size() ? &roster[place] : nullptr;
}

const PanelSeat *SplitModel::seatAt(const QModelIndex &index) const
{
    const Persona *persona = personaAt(index.column());
    return persona ? seatOf(at(index.row()), persona->id) : nullptr;
}

SplitModel::Place SplitModel::placeAt(const QModelIndex &index) const
{
    const PanelSeat *seat = seatAt(index);
    if (!seat)
        return Place::Absent;
    if (seat->isHidden)
        return Place::Hidden;
    return seat->effectiveVerdict(m_rows.view().shipThreshold) ? Place::Seated : Place::Open;
}

int SplitModel::rowOf(const Id &tool) const
{
    const auto it = std::ranges::find(m_numbers, m_rows.numberOf(tool));
    return it == m_numbers.end() ? -1 : int(it - m_numbers.begin());
}

bool SplitModel::isShown(int number) const
{
    return std::ranges::find(m_numbers, number) != m_numbers.end();
}

int SplitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int SplitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(leading.size() + m_personas + trailing.size());
}

// A reset, not layoutChanged(): for that a view would map every row, which is slow with many rows.
void SplitModel::setNumbers(std::vector<int> numbers)
{
    beginResetModel();
    m_personas = m_rows.view().roster.size();
    m_numbers = std::move(numbers);
    order();
    endResetModel();
}

void SplitModel::update(int number, bool isShown)
{
    const auto it = std::ranges::find(m_numbers, number);
    const bool wasShown = it != m_numbers.end();
    if (wasShown && isShown) {
        const int row = int(it - m_numbers.begin());
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        const int rank = columnOf(Figure::Rank);
        emit dataChanged(index(0, rank), index(rowCount() - 1, rank));
    } else if (wasShown != isShown) {
        std::vector<int> numbers = m_numbers;
        if (wasShown)
            std::erase(numbers, number);
        else
            numbers.push_back(number);
        setNumbers(std::move(numbers));
    }
}

void SplitModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const Persona *persona = personaAt(column);
    sortBy(figureOf(column), order, persona ? persona->id : Id());
}

void SplitModel::sortBy(Figure figure, Qt::SortOrder order, const Id &persona)
{
    m_sortFigure = figure;
    m_sortPersona = persona;
    if (figure == Figure::Seat && persona.isNull() && !m_rows.view().roster.empty())
        m_sortPersona = m_rows.view().roster.front().id;
    m_sortOrder = order;
    setNumbers(m_numbers);
}

int SplitModel::sortColumn() const
{
    int column = columnOf(m_sortFigure);
    while (m_sortFigure == Figure::Seat && personaAt(column) &&
           personaAt(column)->id != m_sortPersona)
        ++column;
    return column;
}

// Rows without a figure come last in either order; equal rows keep the desk's order.
void SplitModel::order()
{
    std::ranges::sort(m_numbers);
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    const auto put = [&](auto keys, auto isLess) {
        std::ranges::stable_sort(keys, [&](const auto &one, const auto &other) {
            if (!one.first || !other.first)
                return one.first && !other.first;
            return descends ? isLess(*other.first, *one.first) : isLess(*one.first, *other.first);
        });
        std::ranges::transform(keys, m_numbers.begin(), [](const auto &key) { return key.second; });
    };
    if (m_sortFigure == Figure::Tool) {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<std::pair<std::optional<QCollatorSortKey>, int>> keys;
        keys.reserve(m_numbers.size());
        for (const int number : m_numbers)
            keys.emplace_back(collator.sortKey(m_rows.at(number).tool.name), number);
        put(std::move(keys), std::less<>());
        return;
    }
    const int column = sortColumn();
    std::vector<std::pair<std::optional<double>, int>> keys;
    keys.reserve(m_numbers.size());
    for (const int number : m_numbers)
        keys.emplace_back(keyOf(number, column), number);
    put(std::move(keys), std::less<>());
}

std::optional<double> SplitModel::keyOf(int number, int column) const
{
    const PanelRow &row = m_rows.at(number);
    const auto score = [&](auto member) -> std::optional<double> {
        const auto scores = scoresOf(row);
        return scores ? std::optional(double((*scores).*member)) : std::nullopt;
    };
    switch (figureOf(column)) {
    case Figure::Split:
        return row.tool.split.verdicts() > 0
                   ? std::optional<double>(row.tool.split.ships * 10 - row.tool.split.skips)
                   : std::nullopt;
    case Figure::Rank: {
        const int rank = ranks()[size_t(number)];
        return rank > 0 ? std::optional<double>(rank) : std::nullopt;
    }
    case Figure::Mean: return score(&ScoreSummary::mean);
    case Figure::Median: return score(&ScoreSummary::median);
    case Figure::Spread: return score(&ScoreSummary::spread);
    case Figure::Deviation: return score(&ScoreSummary::deviation);
    case Figure::Dissenter: return distanceOfDissenter(figuresOf(row, m_rows.view().shipThreshold));
    case Figure::Strip: return lowestScore(row);
    case Figure::Seat:
        if (const Persona *persona = personaAt(column)) {
            const PanelSeat *seat = seatOf(row, persona->id);
            return seat && seat->score ? std::optional<double>(seat->score->value()) : std::nullopt;
        }
        return {};
    case Figure::Tool: break;
    }
    return {};
}

const SplitModel::Ranks &SplitModel::ranks() const
{
    if (m_ranksOf == m_rows.revision())
        return m_ranks;
    m_ranksOf = m_rows.revision();
    m_ranks.assign(m_rows.rows().size(), 0);
    int rank = 0;
    for (const Id &tool : ranked(m_rows.rows()))
        m_ranks[size_t(m_rows.numberOf(tool))] = ++rank;
    return m_ranks;
}

// By tool, not by row number: rows come and go while verdicts are tried out.
void SplitModel::compareRanks(bool compares)
{
    m_ranksBefore.clear();
    if (!compares)
        return;
    for (int number = 0; number < m_rows.count(); ++number)
        m_ranksBefore.emplace(m_rows.at(number).tool.id, ranks()[size_t(number)]);
}

QString SplitModel::figureText(const QModelIndex &index) const
{
    const PanelRow &row = at(index.row());
    const Figure figure = figureOf(index.column());
    const BoardView &view = m_rows.view();
    if (figure == Figure::Tool)
        return rowtext::name(row.tool);
    if (figure == Figure::Split && row.tool.isHidden)
        return tr("hidden", "from who has not scored yet");
    if (figure == Figure::Split)
        return splittext::split(row.tool);
    if (figure == Figure::Rank) {
        const int rank = ranks()[size_t(numberAt(index.row()))];
        const auto before = m_ranksBefore.find(row.tool.id);
        return before == m_ranksBefore.end() || before->second == rank
                   ? place(rank)
                   : tr("%1, was %2", "places in a ranking")
                         .arg(place(rank), place(before->second));
    }
    if (figure == Figure::Dissenter)
        return boardtext::dissent(figuresOf(row, view.shipThreshold), view.roster);
    const auto scores = scoresOf(row);
    if (!scores)
        return {};
    switch (figure) {
    case Figure::Mean: return boardtext::decimal(scores->mean);
    case Figure::Median: return boardtext::decimal(scores->median);
    case Figure::Spread: return QString::number(scores->spread);
    case Figure::Deviation: return boardtext::decimal(scores->deviation);
    default: return {};
    }
}

QVariant SplitModel::data(const QModelIndex &index, int role) const
{
    const bool isWords = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!index.isValid() || (role != Qt::DisplayRole && !isWords))
        return {};
    const Figure figure = figureOf(index.column());
    if (figure == Figure::Seat && role == Qt::ToolTipRole && personaAt(index.column()))
        return tr("%1: %2", "persona: score and verdict")
            .arg(personaAt(index.column())->name, splittext::seat(*this, index));
    if (figure == Figure::Seat)
        return splittext::seat(*this, index);
    if (figure == Figure::Strip) {
        QStringList scores;
        for (const PanelSeat &seat : at(index.row()).seats) {
            if (seat.score)
                scores += QString::number(seat.score->value());
        }
        return isWords && scores.isEmpty() ? tr("no score") : scores.join(QStringLiteral(", "));
    }
    const QString text = figureText(index);
    if (role == Qt::DisplayRole || !text.isEmpty())
        return text;
    return figure == Figure::Dissenter ? tr("nobody stands alone") : tr("no score");
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && section < rowCount() ? rowtext::name(at(section).tool) : QVariant();
    }
    const Persona *persona = personaAt(section);
    const Figure figure = figureOf(section);
    switch (role) {
    case Qt::InitialSortOrderRole:
        return figure == Figure::Tool || figure == Figure::Rank ? Qt::AscendingOrder
                                                                : Qt::DescendingOrder;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | alignmentOf(figure));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return persona ? persona->name : splittext::heading(figure);
    case Qt::ToolTipRole: {
        const QString definition = splittext::definition(figure);
        return persona ? tr("%1: %2", "persona: definition").arg(persona->name, definition)
                       : definition;
    }
    default: return {};
    }
}

} // namespace vd

#include "moc_splitmodel.cpp"
