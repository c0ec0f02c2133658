// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// One row of the journal: an edit as it was committed.
struct JournalEntry
{
    qint64 position = 0;
    qint64 at = 0; // UTC milliseconds, for display; entries are ordered by position
    Edit edit;
    QString hash; // SHA-256 of the row and the previous hash, in hexadecimal
};

// What undo needs to know of an entry.
struct EntryOutline
{
    qint64 position = 0;
    QString label;
    std::optional<qint64> reverts;
    bool isEmpty = false; // without changes
};

} // namespace vd
