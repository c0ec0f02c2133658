// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd::ui {

// The one span in which a text differs from what it was; in UTF-16 units, no character halved.
struct Splice
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;

    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

Splice spliceBetween(QStringView before, QStringView after);

// Where repeated letters leave the place of an insertion open: from the beginning of a word on.
// "one two three" of "one three" has gained "two ", not "wo t".
Splice fromWordStart(Splice splice, QStringView after);

} // namespace vd::ui
