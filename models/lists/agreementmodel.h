// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/namedcalibration.h"
#include "lists/rowroles.h"

#include <QAbstractTableModel>

#include <memory>

namespace vd {

// How far each two personas agree.
class AgreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = FirstModelRole, // 0 to 1; invalid if the two share no panel
        PanelsRole,                 // int, the panels they share
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCalibration(std::shared_ptr<const NamedCalibration> calibration);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    QString spoken(const QModelIndex &index) const;

    std::shared_ptr<const NamedCalibration> m_calibration;
};

} // namespace vd
