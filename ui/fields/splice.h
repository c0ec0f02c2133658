// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd::ui {

// The span in which two versions of a text differ, in UTF-16 units; never splits a character.
struct Splice
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;

    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

Splice spliceBetween(QStringView before, QStringView after);

// If an insertion is ambiguous because of repeated letters, moves it to the start of a word:
// between "one three" and "one two three", it is "two ", not "wo t".
Splice fromWordStart(Splice splice, QStringView after);

} // namespace vd::ui
