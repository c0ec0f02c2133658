// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/toolrow.h"

// The texts of a tool's row, in the language of the program. Pages have a language of their own
// (panel/phrases.h).
namespace vd::rowtext {

QString name(const ToolRow &tool);     // "Unnamed tool" where it has none
QString verdict(PanelVerdict verdict); // "Ship"
QString status(Status status);         // "In review"
QString detail(const ToolRow &tool);   // "75 % · Ship · LLM APIs"; without a category, the status
QString spoken(const ToolRow &tool);   // "Mistral, 3 ship, 1 skip, 75 per cent, Ship, In review"

} // namespace vd::rowtext
