// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

#include <QAbstractItemModel>
#include <QDate>

namespace vd::ui {

// Seats that wait for a verdict, under who is asked for it, and below them the tools with a free
// seat, each with a suggestion. Tools that are retired are left out.
class AssignmentTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Tool, Who, Due, Remark, columns }; // of a group the first one only
    enum Role {
        ToolRole = Qt::UserRole + 1, // Id; null for a group
        SeatRole,                    // Id; null for a free seat, too
        OverdueRole,                 // bool
    };
    enum class By { Persona, Author };

    using QAbstractItemModel::QAbstractItemModel;

    void setPanels(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                   const QDate &today);
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
        QString persona; // suggested, of a free seat
        QString author;
        QString due;
        QString remark;
        qsizetype place = 0; // of the persona in the roster
        bool isOverdue = false;
    };
    struct Group
    {
        QString title;
        std::vector<Line> lines;
    };
    void group();
    QVariant groupData(const Group &group, int column, int role) const;
    QString text(const Line &line, int column) const;
    QString spoken(const Line &line) const;

    By m_by = By::Persona;
    std::vector<Line> m_open;
    std::vector<Line> m_free;
    std::vector<Group> m_groups;
};

} // namespace vd::ui
