// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/partids.h"
#include "panel/persona.h"
#include "panel/tool.h"

namespace vd::page {

class Values;

// Parts of pages that show one tool or one persona. Each function renders one HTML element that has
// the part's id, from its arguments alone.
std::string renderCard(const Tool &tool, Side side, const Context &context);
std::string renderDecisionName(const Tool &tool, Side side, const Context &context);
std::string renderDecision(Decision decision, const Tool &tool, Side side, const Context &context);
std::string renderScorecardName(const Tool &tool, Side side, const Context &context);
std::string renderPersona(const Persona &persona, const Context &context);
// If the persona is not on the tool's panel, the cell says so.
std::string renderSeat(const Persona &persona, const Tool &tool, Side side, const Context &context);
// For the tool's own page: without the tool's name, with author and date of the review.
std::string renderOwnSeat(const Persona &persona, const Seat &seat, const Context &context);

// The shape beside a verdict; `verdict` is its token.
std::string renderShape(const char *verdict, const Context &context);
// Sets the values of a card for any template that shows one.
void addCard(Values &values, const Tool &tool, const Context &context);
bool showsLogo(const Tool &tool); // otherwise pages show the tool's monogram

} // namespace vd::page
