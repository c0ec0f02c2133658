// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vd::ui {

class ScoreSlider;

// Score sliders speak to assistive technology from now on, as sliders; more calls do no more.
void installScoreSliderAccess();
void announceScore(ScoreSlider &slider);

} // namespace vd::ui
