// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace vd {

class Record;

// What somebody said of a tool's split, for the panel alone: no page shows it.
struct Note
{
    Id id;
    Id tool;
    QString text; // Markdown
    QString author;
    std::optional<qint64> writtenAt; // UTC milliseconds
    bool resolved = false;

    static Note from(const Record &record);
};

// How far a discussion has come.
struct NoteTally
{
    int open = 0;
    int resolved = 0;

    void count(bool isResolved) { ++(isResolved ? resolved : open); }
    friend bool operator==(const NoteTally &, const NoteTally &) = default;
};

// Of those that exist.
NoteTally tallyOf(const std::vector<Record> &notes);

} // namespace vd
