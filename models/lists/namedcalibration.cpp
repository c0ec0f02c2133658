// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/namedcalibration.h"

#include "lists/tr.h"

#include <QLocale>

namespace vd::calibrationtext {

// Computed from whole numbers: as a double, a share of one half could be slightly less and round
// down.
QString percent(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return percent ? ListsTr::tr("%L1 %", "per cent").arg(*percent) : nothing;
}

QString decimal(std::optional<double> number, int places)
{
    if (!number)
        return nothing;
    const QLocale locale;
    return locale.toString(*number, 'f', places)
        .replace(locale.negativeSign(), QStringLiteral("−"));
}

} // namespace vd::calibrationtext
