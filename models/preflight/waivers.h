// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/record.h"
#include "preflight/finding.h"

#include <vector>

namespace vd::preflight {

// Errors cannot be waived, nor what is said of a waiver or of what is hidden.
bool canWaive(const Finding &finding);

// The change of the site's record that waives a finding; in the place of a waiver that it has.
Result<Change> makeWaiver(const Record &site, const Finding &finding, const QString &reason,
                          const QString &by, const QString &on);
// The change that takes back the waiver of a finding, or the one that is needless.
Change withdrawWaiver(const Record &site, const Finding &finding);

// Marks the findings that are waived, and adds one for each waiver that has no effect.
void applyWaivers(const std::vector<Waiver> &waivers, std::vector<Finding> &findings);

} // namespace vd::preflight
