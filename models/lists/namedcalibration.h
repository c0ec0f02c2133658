// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/calibration.h"

#include <QStringList>

namespace vd {

// A calibration with the names of its personas.
struct NamedCalibration
{
    Calibration figures;
    QStringList names; // of the personas
};

// The texts of figures in the tables of a calibration.
namespace calibrationtext {

inline const QString nothing = QStringLiteral("–"); // there is no such figure

QString percent(int part, int whole);                      // "75 %"
QString decimal(std::optional<double> number, int places); // "0.67", "−1.5"

} // namespace calibrationtext

} // namespace vd
