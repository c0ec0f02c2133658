// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vd {

// How long a statement waits while another program writes to the desk.
inline constexpr std::chrono::milliseconds defaultLockWait{5000};

} // namespace vd
