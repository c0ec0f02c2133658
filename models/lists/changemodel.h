// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"
#include "site/siteexport.h"

#include <QAbstractListModel>

namespace vd {

using FileChange = site::ExportReport::FileChange;

// The files that publishing would change: "tools/mistral.html", marked "+".
class ChangeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(std::vector<FileChange> changes);
    const FileChange &at(const QModelIndex &index) const
    {
        return m_changes.at(size_t(index.row()));
    }
    int count(FileChange::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<FileChange> m_changes;
};

} // namespace vd
