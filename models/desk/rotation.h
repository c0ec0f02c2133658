// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>

namespace vd {

// Which backups stay, by when they were made (UTC milliseconds): the 10 latest, and the latest one
// of each of the last 7 days, 4 weeks and 12 months that have any. Knows no "now", so that a clock
// that jumps costs none.
std::set<qint64> keptBackups(const std::set<qint64> &made);

} // namespace vd
