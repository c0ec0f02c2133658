// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

namespace vd::columns {

// SQL of the record tables, derived from the table of fields. Names are quoted, because "exists",
// "left" and "right" are keywords of SQL.

QString table(Kind kind);
QString column(const FieldSpec &spec); // pricing.checkedOn -> "pricing_checked_on"
// id, then every field in the order of fieldsOf(kind).
QString selectAll(Kind kind);
bool isNumbered(Kind kind); // the search index finds its rows by a number

} // namespace vd::columns
