// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "panel/persona.h"
#include "splits/board.h"

#include <QStringList>

#include <functional>

// The board's rows as files and lines, the same bytes from the window and the command line.
namespace vd::boardtext {

// Asked before each row by what may take long; where it answers no, what is made of the rows comes
// to nothing and is to be thrown away.
using GoOn = std::function<bool()>;

// The shapes of the command line's `tools` and `splits`. Of the latter, `scores` and `verdicts` are
// by persona: the score or null, and what counts, "ship", "skip" or "open", also where it was given
// by hand against the score or without one. "hidden" is from whom blind mode hides it.
// Of a panel that is hidden from who asks, figures are null in JSON and empty in CSV.
Json toJson(const ToolRow &tool);
Json toJson(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
            const GoOn &goOn = {});

// RFC 4180, with a line of names first and two columns a persona, its score and its verdict, as in
// JSON; both empty for a persona that is not on the panel. All texts are in quotes, and what a
// spreadsheet would take for a formula gets an apostrophe before it, also behind what elsewhere
// separates cells, as OWASP advises ("CSV Injection").
// A byte order mark comes first: RFC 4180 is silent on it, Excel takes the bytes of 3–1 for three
// characters without one, LibreOffice and readers of "utf-8-sig" swallow it. To a reader that knows
// of none it is part of the first name, and so names are not in quotes; such have JSON.
QByteArray toCsv(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                 const GoOn &goOn = {});

// For people: a line of headings, then a line a tool. Of a seat the score and a mark, ▲ for ship
// and ▼ for skip; ○ is an open seat, … a hidden one, · a persona that is not on the panel.
std::vector<QStringList> toTable(const std::vector<PanelRow> &rows, const Roster &roster,
                                 int shipThreshold, const GoOn &goOn = {});

QString splitCell(const ToolRow &tool); // "3–1", or that it is hidden

QString decimal(std::optional<double> number); // "62.5", halves up; empty for nothing
// "Skeptic 31, others 78 ± 4"; empty without a lone dissenter.
QString dissent(const PanelFigures &figures, const Roster &roster);

} // namespace vd::boardtext
