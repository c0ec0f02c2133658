// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"
#include "support/build.h"

namespace vd::test {

inline constexpr int threshold = 60;

// A panel as it is written in a test: panel("mistral", {{"builder", 85}, {"skeptic", {}, "skip"}}).
struct SeatOf
{
    const char *persona;
    std::optional<int> score = {};
    const char *verdict = nullptr;
    const char *author = "";
    const char *due = "";
};
PanelRow panel(const char *name, const std::vector<SeatOf> &seats, const char *category = "");
Id seatId(const char *tool, const char *persona);

Roster rosterOf(const std::vector<const char *> &names); // their slugs in lower case

} // namespace vd::test
