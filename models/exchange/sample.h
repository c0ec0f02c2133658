// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace vd {

// Fills a desk with the built-in sample.
Result<void> addSample(Desk &desk, const QString &author);

} // namespace vd
