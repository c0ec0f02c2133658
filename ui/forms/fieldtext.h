// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {
class WorkingCopy;
}

namespace vd::ui {

// The name of a field for users: "Review of Builder, Plumbline". The names of records that are not
// loaded are left out.
QString fieldText(const WorkingCopy &workingCopy, const FieldRef &field);

} // namespace vd::ui
