// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vd {

class Record;

// A remark on a tool's split, for the panel only: no page shows it.
struct Note
{
    Id id;
    Id tool;
    QString text; // Markdown
    QString author;
    std::optional<qint64> writtenAt; // UTC milliseconds
    bool resolved = false;
    QString resolvedVerdicts; // what the seats said when it was resolved, see take.h

    static Note from(const Record &record);
};

// How many notes of a discussion are open and resolved.
struct NoteTally
{
    int open = 0;
    int resolved = 0;
    QStringList resolvedVerdicts; // what the seats said when notes were resolved, each once

    void count(bool isResolved, const QString &verdicts);
    friend bool operator==(const NoteTally &, const NoteTally &) = default;
};

// Counts the notes that exist.
NoteTally tallyOf(const std::vector<Record> &notes);

} // namespace vd
