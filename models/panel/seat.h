// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/score.h"
#include "panel/verdict.h"

namespace vd {

class Record;

// The verdict that counts: the seat's own; on auto, ship if the score reaches the threshold, else
// skip. Nothing without a score.
std::optional<Verdict> effectiveVerdict(std::optional<Verdict> own, std::optional<Score> score,
                                        int shipThreshold);

// One of a tool's four places on the panel.
struct Seat
{
    Id id;
    Id persona;
    std::optional<Score> score;
    std::optional<Verdict> verdict; // nothing: on auto, it follows the score
    QString review;                 // Markdown
    QString author;
    QString reviewedOn;    // "2026-05-01", or empty
    QString due;           // the day when its author is expected to give a verdict
    bool isHidden = false; // from the viewer, see blind.h

    static Seat from(const Record &record);

    std::optional<Verdict> effectiveVerdict(int shipThreshold) const;
};

} // namespace vd
