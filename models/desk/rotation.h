// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>

namespace vd {

// Which backups are kept, of those made at these times (UTC milliseconds): the 10 latest, and the
// latest of each of the last 7 days, 4 weeks and 12 months that have any. The current time does not
// matter, so a wrong clock removes none.
std::set<qint64> keptBackups(const std::set<qint64> &made);

} // namespace vd
