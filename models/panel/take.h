// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

namespace vd {

// A panel take is the lead's summary of the reviews. The verdicts at the time of writing are kept
// beside it; once a verdict changes, the take is stale.

// The verdicts of a panel as one line: "<persona's id>=ship …", sorted by id, so that the order of
// the seats does not matter. Open seats are left out; "none" if all are open.
QString verdictsLine(const std::vector<Seat> &seats, int shipThreshold);
QString verdictsLine(const std::vector<PanelSeat> &seats, int shipThreshold);

Split splitSaid(const QString &line); // the split in such a line

// Whether all notes are resolved, on the verdicts as they are now.
bool isDiscussed(const NoteTally &notes, const std::vector<Seat> &seats, int shipThreshold);
bool isDiscussed(const NoteTally &notes, const std::vector<PanelSeat> &seats, int shipThreshold);

// By the kept verdicts alone, because brief tools do not have the text of the take.
bool isTakeSet(const Tool &tool);
bool isTakeStale(const Tool &tool, int shipThreshold);

} // namespace vd
