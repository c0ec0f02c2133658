// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/history.h"

#include "base/json.h"

namespace vd::cli {

// Prints edits as a JSON array, change by change, so that an import is never in memory as a whole.
// The text is the one that print() would make of the whole array.
class HistoryPrinter
{
public:
    Result<void> add(const JournalEntry &entry); // without its changes, which follow
    Result<void> add(const Change &change);
    Result<void> finish();

private:
    Result<void> finishEntry();

    bool m_isEmpty = true;
    bool m_hasChanges = false;
    QByteArray m_rest; // of the entry, behind its changes
};

} // namespace vd::cli
