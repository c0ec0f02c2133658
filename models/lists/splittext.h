// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/splitmodel.h"

// The texts of the splits table, in the language of the program.
namespace vd::splittext {

QString heading(SplitModel::Figure figure);    // "Spread"
QString definition(SplitModel::Figure figure); // of the figure in its column
QString column(SplitColumn column, int tools); // "2 to 2: 14 tools"
// "31, skip"; "open seat"; "not on the panel".
QString seat(const SplitModel &table, const QModelIndex &index);
QString split(const ToolRow &tool); // "2–2", "3–0, 1 open", "2–2, held"

} // namespace vd::splittext
