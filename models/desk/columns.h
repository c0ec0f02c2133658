// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

namespace vd::columns {

// SQL of the record tables, made from the fields of panel/field.h and from nothing else. Names
// are quoted: "exists", "left" and "right" are words of SQL.

QString table(Kind kind);
QString column(const FieldSpec &spec); // pricing.checkedOn -> "pricing_checked_on"
// id, then every field in the order of fieldsOf(kind).
QString selectAll(Kind kind);
bool isNumbered(Kind kind); // what the search index reads has a number

} // namespace vd::columns
