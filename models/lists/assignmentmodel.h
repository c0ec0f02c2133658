// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"
#include "splits/fourthseat.h"
#include "splits/paneltable.h"

#include <QAbstractItemModel>
#include <QDate>

namespace vd {

// Seats that wait for a verdict, grouped by persona or author, then the tools with a free seat,
// each with a suggested persona. Retired tools are left out.
class AssignmentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Tool, Who, Due, Remark, columns }; // a group has the first one only
    enum Role {
        ToolRole = FirstModelRole, // Id; null for a group
        SeatRole,                  // Id; null for a free seat, too
    };
    enum class By { Persona, Author };

    // The board must outlive the model.
    explicit AssignmentModel(const PanelTable &board, QObject *parent = nullptr);

    void refresh(const QDate &today);
    void setGrouping(By by);

    int openCount() const { return int(m_open.size()); }
    int overdueCount() const;
    int freeCount() const { return int(m_free.size()); } // tools

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    struct Line
    {
        Id tool;
        Id seat;
        QString name;    // the tool's
        QString persona; // empty for a free seat: the suggestion is computed when it is shown
        QString author;
        QString due;
        qsizetype place = 0; // of the persona in the roster
        int seats = 1;       // free seats of the tool, on a line for free seats
        bool isOverdue = false;
    };
    struct Group
    {
        QString title;
        std::vector<Line> lines;
    };
    void addOpen(const PanelRow &row, const QDate &today);
    void group();
    QVariant groupData(const Group &group, int column, int role) const;
    QString text(const Line &line, int column) const;
    QString who(const Line &line) const;
    QString remark(const Line &line) const;
    QString spoken(const Line &line) const;
    std::vector<SeatCandidate> candidates(const Line &line) const;

    const PanelTable &m_board;
    SeatLoads m_loads;
    QDate m_today;
    By m_by = By::Persona;
    std::vector<Line> m_open;
    std::vector<Line> m_free;
    std::vector<Group> m_groups;
};

} // namespace vd
