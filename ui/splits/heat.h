// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/score.h"
#include "ui/support/windowtheme.h"

namespace vd::ui {

// The background of a score in the matrix: one hue, stronger for higher scores, so that
// colour-blind readers see the same. Text on it has a contrast of at least 4.5:1, verdict marks
// 3:1.
QColor scoreBackground(const Score &score, const Colors &colors);

} // namespace vd::ui
