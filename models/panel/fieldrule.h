// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

namespace vd {

// What is wrong with a value for a field, as the end of a sentence: "expected a whole number from
// 0 to 100". Nothing, if the field can hold it.
std::optional<QString> findFault(const FieldSpec &spec, const Value &value);

// The place behind a record at this place. A damaged file may hold a place that is beyond all.
qint64 placeAfter(qint64 place);

} // namespace vd
