// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/tool.h"

namespace vd {

// Whether a Seat or PanelSeat should have its verdict by `today`, "2026-05-01". Of a retired tool
// nobody waits for one any more; of a seat that is hidden nobody is told.
template<typename AnySeat>
bool isOverdue(const AnySeat &seat, Status status, int shipThreshold, const QString &today)
{
    return !seat.due.isEmpty() && seat.due < today && status != Status::Retired && !seat.isHidden &&
           !seat.effectiveVerdict(shipThreshold);
}

} // namespace vd
