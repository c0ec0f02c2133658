// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/tool.h"

namespace vd {

// Whether the verdict of a Seat or PanelSeat was due before `today` ("2026-05-01") and is missing.
// Never for a retired tool, nor for a hidden seat.
template<typename AnySeat>
bool isOverdue(const AnySeat &seat, Status status, int shipThreshold, const QString &today)
{
    return !seat.due.isEmpty() && seat.due < today && status != Status::Retired && !seat.isHidden &&
           !seat.effectiveVerdict(shipThreshold);
}

} // namespace vd
