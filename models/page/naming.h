// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "panel/words.h"

#include <string>

namespace vd::page {

// The name of a tool on pages: its name, or its slug if the name is blank.
QString displayName(const Tool &tool);
QString displayName(const Persona &persona);
// The monogram or the first letter of the name; at most three letters.
QString monogram(const Tool &tool);

// The site's name, or fixed words if it has none.
QString siteName(const Site &site, const Words &words);

// "A vs B", whatever the comparison's own title.
QString plainPair(const Pairing &pairing, const Words &words);
std::string pairHtml(const Pairing &pairing, const Words &words);
std::string pairHtml(const Tool &left, const Tool &right, const Words &words);

// The comparison's own title, or "A vs B".
QString plainTitle(const Pairing &pairing, const Words &words);
QString isolatedTitle(const Pairing &pairing, const Words &words); // for <title>
std::string titleHtml(const Pairing &pairing, const Words &words);
std::string titleHtml(const Comparison &comparison, const Tool &left, const Tool &right,
                      const Words &words);

// UTC milliseconds of the later update; nullopt if neither tool has one.
std::optional<qint64> lastUpdate(const Pairing &pairing);

} // namespace vd::page
