// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/value.h"

namespace vd::ui {

// A field's value as a text for users; an empty value is a word too.
QString valueText(const Value &value);

} // namespace vd::ui
