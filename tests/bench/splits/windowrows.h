// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd::bench {

// What a user waits for at the Splits place: the first screen, each key of a query, each screen
// that is scrolled to; all of it painted, without a display.
void measureWindow(const QString &desk, int tools);

} // namespace vd::bench
