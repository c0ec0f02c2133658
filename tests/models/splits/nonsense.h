// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace vd::test {

// Queries that nobody would type, the same for the same seed.
QString madeUp(std::mt19937 &random); // of what a query may hold
QString noise(std::mt19937 &random);  // of any UTF-16 units, also such as make no character
QString mutated(QString query, std::mt19937 &random);

} // namespace vd::test
