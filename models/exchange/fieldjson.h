// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/field.h"

namespace vd {

QString key(const char *name); // of a JSON object
// The JSON value that a record stores as text; null if there is none.
Json storedJson(const QString &text);

// Whether the desk format has a key for the field. Other fields are internal, or written in another
// way (references by slug).
bool hasKey(const FieldSpec &spec);

// The value in the desk format: a flag as true or false, a time in ISO 8601, a list as an array.
Json toDeskJson(const FieldSpec &spec, const Value &value);

// The reverse. The error is the end of a sentence: "expected a whole number from 0 to 100".
Result<Value, QString> fromDeskJson(const FieldSpec &spec, const Json &json);

} // namespace vd
