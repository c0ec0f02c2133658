// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/pairing.h"

namespace vd::page {

// The parts of a comparison page that a change of one field can affect.
struct AffectedParts
{
    QStringList parts;      // their ids, in the order of the page
    bool head = false;      // title, description, structured data
    bool wholePage = false; // rows or the Content-Security-Policy change

    friend bool operator==(const AffectedParts &, const AffectedParts &) = default;
};

// `pairing`: before or after the change. Empty for a field that the page does not show.
AffectedParts partsAffectedBy(const FieldRef &field, const Pairing &pairing);

} // namespace vd::page
