// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/pairing.h"

namespace vd::page {

// The field that belongs to a click on a part. `hint` is the class of the clicked element in the
// theme's templates. nullopt for a part of fixed words.
std::optional<FieldRef> fieldShownIn(const QString &part, const QString &hint,
                                     const Pairing &pairing, const RecordRef &site);

// The part that shows a field best; empty if no part shows it.
QString partToSee(const FieldRef &field, const Pairing &pairing);

} // namespace vd::page
