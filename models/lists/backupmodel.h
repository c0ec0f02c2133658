// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupstore.h"
#include "lists/rowroles.h"

#include <QAbstractListModel>

namespace vd {

// A backup as it is listed.
struct BackupRow
{
    Backup backup;
    std::optional<BackupContents> contents; // nullopt: it cannot be read
    QStringList folders;                    // that have it, such as a second disk's

    QString title() const; // "1 May 2026 09:30"
};

// The backups of a desk below these folders, newest first. Reads each of them.
std::vector<BackupRow> readBackupRows(const QString &desk, const QStringList &folders);

// The backups of the open desk: when, why, how much, where.
class BackupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<BackupRow> rows);
    const BackupRow &at(const QModelIndex &index) const { return m_rows.at(size_t(index.row())); }
    int rowOf(const QString &fileName) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<BackupRow> m_rows;
};

} // namespace vd
