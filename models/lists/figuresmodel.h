// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/namedcalibration.h"

#include <QAbstractTableModel>

#include <memory>

namespace vd {

// How each persona rates, one row per persona. The tool tips of headings define the figures.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seats, ShipRate, Mean, Deviation, Spread, Dissents, Scores, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setCalibration(std::shared_ptr<const NamedCalibration> calibration);
    const PersonaCalibration &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    std::shared_ptr<const NamedCalibration> m_calibration;
};

} // namespace vd
