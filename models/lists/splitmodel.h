// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/paneltable.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace vd {

// The board as a table: one row per tool, one column per persona, and the figures of the panel's
// scores. The caller chooses the rows; this model sorts them.
class SplitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Figure {
        Tool,
        Split,
        Rank,
        Seat,
        Mean,
        Median,
        Spread,
        Deviation,
        Dissenter,
        Strip
    };
    enum class Place { Seated, Open, Hidden, Absent };

    // The rows must outlive the model.
    explicit SplitModel(const PanelTable &rows, QObject *parent = nullptr);

    void setNumbers(std::vector<int> numbers); // of the rows to show; also after a new roster
    void update(int number, bool isShown);     // after a row has changed; it keeps its position
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Works before there are columns, too. The persona says which seat's column; the first one if
    // null.
    void sortBy(Figure figure, Qt::SortOrder order, const Id &persona = {});
    int sortColumn() const;
    Figure sortFigure() const { return m_sortFigure; }
    const Id &sortPersona() const { return m_sortPersona; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const std::vector<int> &numbers() const { return m_numbers; } // in the order of the rows

    Figure figureOf(int column) const;
    int columnOf(Figure figure) const; // the first one for Seat
    int rowOf(const Id &tool) const;   // -1: not shown
    bool isShown(int number) const;
    int numberAt(int row) const { return m_numbers[size_t(row)]; }
    const PanelRow &at(int row) const { return m_rows.at(numberAt(row)); }
    const Persona *personaAt(int column) const;              // nullptr: not a seat's column
    const PanelSeat *seatAt(const QModelIndex &index) const; // nullptr: nobody sits there
    Place placeAt(const QModelIndex &index) const;           // of a persona
    const PanelTable &board() const { return m_rows; }
    // true: from now on each rank is shown with the rank that the tool has at this moment.
    void compareRanks(bool compares);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Ranks = std::vector<int>; // by number, from 1; 0: none
    void order();
    const Ranks &ranks() const;
    std::optional<double> keyOf(int number, int column) const;
    QString figureText(const QModelIndex &index) const;

    const PanelTable &m_rows;
    size_t m_personas = 0;
    std::vector<int> m_numbers;
    Figure m_sortFigure = Figure::Spread;
    Id m_sortPersona;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    mutable Ranks m_ranks;                     // computed when first asked for
    mutable int m_ranksOf = -1;                // the revision of the rows
    std::unordered_map<Id, int> m_ranksBefore; // to compare with, by tool
};

} // namespace vd
