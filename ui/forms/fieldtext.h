// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {
class WorkingCopy;
}

namespace vd::ui {

// A field as people find it: "Review of Builder, Plumbline". Names are left out where the record
// is not in hand.
QString fieldText(const WorkingCopy &workingCopy, const FieldRef &field);

} // namespace vd::ui
