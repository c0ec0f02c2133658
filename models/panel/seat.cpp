// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/seat.h"

#include "panel/record.h"

namespace vd {

Seat Seat::from(const Record &record)
{
    Seat seat;
    seat.id = record.id();
    seat.persona = record.reference(Field::SeatPersona);
    if (const auto score = record.optionalInteger(Field::Score)) {
        if (const auto valid = Score::from(*score))
            seat.score = *valid;
    }
    seat.verdict = verdictFrom(record.text(Field::Verdict));
    seat.review = record.text(Field::Review);
    seat.author = record.text(Field::Author);
    seat.reviewedOn = record.text(Field::ReviewedOn);
    seat.due = record.text(Field::Due);
    return seat;
}

std::optional<Verdict> effectiveVerdict(std::optional<Verdict> own, std::optional<Score> score,
                                        int shipThreshold)
{
    if (own || !score)
        return own;
    return score->value() >= shipThreshold ? Verdict::Ship : Verdict::Skip;
}

std::optional<Verdict> Seat::effectiveVerdict(int shipThreshold) const
{
    return vd::effectiveVerdict(verdict, score, shipThreshold);
}

} // namespace vd
