// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vd::bench {

// SQL statements that this process has run so far, of any thread.
long statementsRun();

} // namespace vd::bench
