// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "preflight/finding.h"

#include <QDate>

#include <vector>

namespace vd::preflight {

// The problems to solve before a desk with these contents, its tools whole, is published; of tools
// that would not be on the site, nothing is said. By severity, then in desk order; waived ones
// last. Of a hidden panel (panel/blind.h), only that it is hidden and what is open at the own
// seats.
std::vector<Finding> findProblems(const Contents &contents, QDate today);

} // namespace vd::preflight
