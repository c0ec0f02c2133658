// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/pairing.h"

namespace vd::page {

// What a change of one field can change on a comparison page.
struct AffectedParts
{
    QStringList parts;      // their ids, in the order of the page
    bool head = false;      // title, description, structured data; nothing of it is in view
    bool wholePage = false; // rows come or go, or the policy has to change

    friend bool operator==(const AffectedParts &, const AffectedParts &) = default;
};

// `pairing` as it is before or after the change. Nothing for a field that the page does not show.
AffectedParts partsAffectedBy(const FieldRef &field, const Pairing &pairing);

} // namespace vd::page
