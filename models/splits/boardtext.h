// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "panel/persona.h"
#include "splits/board.h"

#include <QStringList>

#include <functional>

// The rows of the board as JSON, CSV and text: the same bytes from window and command line.
namespace vd::boardtext {

// Called before each row. If it returns false, the function stops and its result is incomplete.
using GoOn = std::function<bool()>;

// The JSON of the command line's `tools` and `splits`. In the latter, `scores` and `verdicts` are
// by persona: the score or null, and the effective verdict, "ship", "skip" or "open". "hidden" says
// for whom blind mode hides the panel. The figures of a hidden panel are null in JSON and empty in
// CSV.
Json toJson(const ToolRow &tool);
Json toJson(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
            const GoOn &goOn = {});

// RFC 4180, with a header line, and two columns for each persona: score and verdict as in JSON,
// both empty for a persona that is not on the panel. All texts are quoted. A text that a
// spreadsheet would take for a formula gets an apostrophe in front, also after characters that
// other programs take for separators, as OWASP advises ("CSV Injection"). The file starts with a
// byte order mark, without which Excel shows 3–1 as wrong characters. Header names are not quoted,
// because a program that does not know the mark reads it as part of the first.
QByteArray toCsv(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                 const GoOn &goOn = {});

// A table for people: a line of headings, then one line per tool. A seat is a score and a mark: ▲
// ship, ▼ skip, ○ open seat, … hidden, · persona not on the panel.
std::vector<QStringList> toTable(const std::vector<PanelRow> &rows, const Roster &roster,
                                 int shipThreshold, const GoOn &goOn = {});

QString splitCell(const ToolRow &tool); // "3–1", or a text that it is hidden

QString decimal(std::optional<double> number); // "62.5", rounded half up; empty for nullopt
// "Skeptic 31, others 78 ± 4"; empty without a lone dissenter.
QString dissent(const PanelFigures &figures, const Roster &roster);

} // namespace vd::boardtext
