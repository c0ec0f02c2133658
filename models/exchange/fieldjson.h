// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/field.h"

namespace vd {

QString key(const char *name); // of a JSON object
// A text of JSON as a record holds it; null for none.
Json storedJson(const QString &text);

// Whether the desk format has a key for the field; the others are the desk's own affair, or are
// written in a way of their own (references by slug).
bool hasKey(const FieldSpec &spec);

// A field as the desk format writes it: a flag as true or false, an instant in ISO 8601, a list as
// an array.
Json toDeskJson(const FieldSpec &spec, const Value &value);

// The other way. The error is the end of a sentence: "expected a whole number from 0 to 100".
Result<Value, QString> fromDeskJson(const FieldSpec &spec, const Json &json);

} // namespace vd
