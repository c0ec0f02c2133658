// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd::ui {

// A former value of a field as people read it: a list one item a line, a picture by its size.
QString historyText(const FieldRef &field, const Value &value);

} // namespace vd::ui
