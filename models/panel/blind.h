// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "panel/pairing.h"
#include "panel/panelrow.h"
#include "panel/record.h"

namespace vd {

// Blind mode: a reviewer who has not scored a tool yet does not see what the other seats say.

// Whether a seat's author is the person. Ignores case, and spaces around the names.
bool isAuthor(const QString &author, const QString &person);
// Whether the person has a seat without a score on the panel.
bool isBlind(const Scorecard &scorecard, const QString &person);
bool isBlind(const PanelRow &row, const QString &person);
// The same; false where the site does not ask for blind mode.
bool isBlind(const Tool &tool, const Site &site, const QString &person);

// A copy in which the fields that blind mode hides are empty.
Record withoutHidden(Record record);

// What the person may see of a tool: without the scores and reviews of the other seats, and without
// whatever follows from them. The whole tool, if the person is not blind to it.
Tool blinded(Tool tool, const QString &person);
PanelRow blinded(PanelRow row, const QString &person);
// The same of all tools there, where the site asks for blind mode: for what a window shows and for
// each page that leaves it.
Pairing blinded(Pairing pairing, const QString &person);
Contents blinded(Contents contents, const QString &person);

} // namespace vd
