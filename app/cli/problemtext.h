// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "desk/problem.h"

#include <vector>

namespace vd::cli {

// "tool 3f2a… tagline: holds …"
QString lineOf(const Problem &problem);
// [{kind, id, field, problem}], with null for what a problem is not about.
Json problemsJson(const std::vector<Problem> &problems);

} // namespace vd::cli
