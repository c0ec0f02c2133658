// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vd::ui {

class ScoreSlider;

// Makes score sliders accessible as sliders. Repeated calls have no effect.
void installScoreSliderAccess();
void announceScore(ScoreSlider &slider);

} // namespace vd::ui
