// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace vd {

// How good or bad a row's news is; the window has a colour for each.
enum class Tone { Plain, Muted, Good, Caution, Bad };

// The parts of a row of text beside its Qt::DisplayRole; ui/lists/rowdelegate.h paints them.
// A part that is an invalid QVariant takes no space.
enum RowRole {
    IdRole = Qt::UserRole + 1,
    SearchRole,     // all text that a filter looks at
    DetailRole,     // the second line; may be empty
    ColorRole,      // "#rrggbb" of a disc before the text; empty: a ring instead
    IconRole,       // name of a drawing in resources/icons, before the text
    MarkRole,       // a sign or a word before the text, in the colour of the row's tone
    ToneRole,       // Tone, as an int
    CountRole,      // int, at the end of the row; negative: an icon that says it cannot be counted
    FirstModelRole, // a model's own roles start here
};

} // namespace vd
