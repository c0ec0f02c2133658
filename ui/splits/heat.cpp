// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/heat.h"

namespace vd::ui {

namespace {

constexpr double coolest = 0.03;
constexpr double hottest = 0.34; // above it the marks lose contrast

} // namespace

QColor scoreBackground(const Score &score, const Colors &colors)
{
    const double heat = coolest + (hottest - coolest) * score.value() / 100.0;
    const auto mixed = [&](auto part) {
        const double base = (colors.base.*part)();
        return qRound(base + heat * ((colors.accent.*part)() - base));
    };
    return QColor(mixed(&QColor::red), mixed(&QColor::green), mixed(&QColor::blue));
}

} // namespace vd::ui
