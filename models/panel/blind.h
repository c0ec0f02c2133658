// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "panel/pairing.h"
#include "panel/panelrow.h"
#include "panel/record.h"

namespace vd {

// Blind mode: who has yet to score a tool does not see what the others say of it.

// Whether a name is that of a seat's author: without regard to case and to spaces around it.
bool isAuthor(const QString &author, const QString &person);
// Whether the person has a seat on the panel without a score.
bool isBlind(const Scorecard &scorecard, const QString &person);
bool isBlind(const PanelRow &row, const QString &person);
// The same, where the site asks for it.
bool isBlind(const Tool &tool, const Site &site, const QString &person);

// The record without what blind mode hides from others: those fields hold nothing.
Record withoutHidden(Record record);

// The tool as a person sees who is blind to it: the seats of others say nothing, nor does anything
// that was made of them. Of anybody else, the tool as it is.
Tool blinded(Tool tool, const QString &person);
PanelRow blinded(PanelRow row, const QString &person);
// Where the site asks for it: of both tools, for what a window shows; of those that are not public
// yet, for what leaves it.
Pairing blinded(Pairing pairing, const QString &person);
Pairing blindedDrafts(Pairing pairing, const QString &person);
Contents blinded(Contents contents, const QString &person); // where the site asks for it

} // namespace vd
