// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"

namespace vd {

// A panel take is the lead's summary of what the reviewers said. It keeps what they said when it
// was written, so that it is seen to be stale once a verdict is another.

// What the seats say: "<persona's id>=ship …" in the order of the ids, so that moving seats about
// changes nothing; open seats are left out, and a panel that says nothing is "none".
QString verdictsLine(const std::vector<Seat> &seats, int shipThreshold);
QString verdictsLine(const std::vector<PanelSeat> &seats, int shipThreshold);

Split splitSaid(const QString &line); // how the panel stood

// Whether a discussion has come to its end, on the verdicts as they are now.
bool isDiscussed(const NoteTally &notes, const std::vector<Seat> &seats, int shipThreshold);
bool isDiscussed(const NoteTally &notes, const std::vector<PanelSeat> &seats, int shipThreshold);

// By that line alone, which the desk keeps with every take: brief tools have no texts.
bool isTakeSet(const Tool &tool);
bool isTakeStale(const Tool &tool, int shipThreshold);

} // namespace vd
