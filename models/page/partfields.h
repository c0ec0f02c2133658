// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"
#include "panel/pairing.h"

namespace vd::page {

// The field that an editor means by pointing at a part; `hint` is the class of the element in it
// that was hit, as the theme's templates have it. Nothing for a part that is made of fixed words.
std::optional<FieldRef> fieldShownIn(const QString &part, const QString &hint,
                                     const Pairing &pairing, const RecordRef &site);

// The part where a field is best seen; empty, if it is on no part of the page.
QString partToSee(const FieldRef &field, const Pairing &pairing);

} // namespace vd::page
