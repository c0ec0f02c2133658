// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"
#include "preflight/finding.h"

#include <QAbstractListModel>

#include <vector>

namespace vd {

// What the preflight found, in its order; of one severity, of those that are waived, or all others.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Open, Errors, Warnings, Hints, Waived };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<preflight::Finding> findings);
    void setGroup(Group group);
    Group group() const { return m_group; }
    int count(Group group) const;
    const preflight::Finding &at(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const; // invalid: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refill();

    std::vector<preflight::Finding> m_findings;
    std::vector<size_t> m_shown;
    Group m_group = Group::Open;
};

} // namespace vd
