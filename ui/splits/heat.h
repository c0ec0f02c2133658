// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/score.h"
#include "ui/support/theme.h"

namespace vd::ui {

// The ground of a score in the matrix: one hue, the further from the paper the higher the score, so
// that it reads the same to all eyes. Ink on it keeps 4.5:1, the marks of verdicts 3:1.
QColor scoreBackground(const Score &score, const Colors &colors);

} // namespace vd::ui
