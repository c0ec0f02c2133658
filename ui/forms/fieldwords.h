// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

namespace vd::ui {

// What users read for a field and for a kind of record: its label in forms, in the undo menu and
// wherever an edit is told.
QString wordOf(Kind kind, Field field);
QString wordOf(Kind kind);

// A value as users read it; "nothing" in words.
QString shown(const Value &value);

} // namespace vd::ui
