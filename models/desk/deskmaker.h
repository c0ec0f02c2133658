// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace vd {

// Makes a desk of an empty file: its tables, and its site by the journal's first entry.
Result<void> makeEmptyDesk(const QString &path, const QString &author, const Clock &clock);

} // namespace vd
