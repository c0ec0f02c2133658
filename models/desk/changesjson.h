// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// Changes as the journal stores them: [{kind, id, field, before, after}].
Json toJson(const std::vector<Change> &changes);
std::optional<std::vector<Change>> changesFromJson(const Json &json);

} // namespace vd
