// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "panel/pairing.h"
#include "panel/panelrow.h"
#include "panel/record.h"

namespace vd {

// Blind mode: a reviewer who has not scored a tool yet does not see what the other seats say. It is
// applied where data enters a window or a command: by the DeskReader and by the WorkingCopy. All
// other code only knows that something is hidden (Tool::isPanelHidden, Seat::isHidden).

// Whether a seat's author is the person. Ignores case, and spaces around the names.
bool isAuthor(const QString &author, const QString &person);

// A copy in which the fields that blind mode hides are empty.
Record withoutHidden(Record record);

// What the person may see of a tool: without the scores and reviews of the other seats, and without
// whatever follows from them. The whole tool, if the person is not blind to it.
Tool blinded(Tool tool, const QString &person);
PanelRow blinded(PanelRow row, const QString &person);
// The same of all tools there, where the site asks for blind mode.
Pairing blinded(Pairing pairing, const QString &person);
Contents blinded(Contents contents, const QString &person);

} // namespace vd
