// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/pairing.h"

namespace vd::page {

// https://schema.org/WebPage of a comparison, in the syntax of JSON-LD 1.1; `<` is written \u003c,
// so it can stand in a script element. Addresses only if the site has a valid base address.
std::string comparisonData(const Pairing &pairing, const Context &context);

// https://schema.org/SoftwareApplication of a tool: its price if known, one Review per seat, and
// the AggregateRating of exactly these reviews, without the votes of the community.
std::string toolData(const Tool &tool, const Roster &roster, const Context &context);

// A text escaped for use between the quotes of either.
std::string jsonText(const QString &text);

} // namespace vd::page
