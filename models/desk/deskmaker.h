// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace vd {

// Makes a desk in an empty file: the tables, and the site record as the first entry of the journal.
Result<void> makeEmptyDesk(const QString &path, const QString &author, const Clock &clock);

} // namespace vd
