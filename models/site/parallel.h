// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPromise>

#include <functional>

namespace vd::site {

// Runs work(0) to work(count - 1) on all processors, each once, in any order. Stops at the first
// failure and returns it. Stops also when cancelled, without an error.
Result<void> inParallel(size_t count, const QPromise<void> &progress,
                        const std::function<Result<void>(size_t)> &work);

} // namespace vd::site
