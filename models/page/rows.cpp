// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/rows.h"

namespace vd::page {

std::vector<const Persona *> rowsOf(const Pairing &pairing)
{
    std::vector<const Persona *> rows;
    for (const Persona &persona : pairing.roster) {
        if (pairing.left.scorecard.seatOf(persona.id) || pairing.right.scorecard.seatOf(persona.id))
            rows.push_back(&persona);
    }
    return rows;
}

} // namespace vd::page
