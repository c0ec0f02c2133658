// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/slug.h"
#include "panel/split.h"
#include "panel/tool.h"

namespace vd {

// A tool as a row of a list.
struct ToolRow
{
    Id id;
    Slug slug;
    QString name;
    QString category;
    Status status = Status::Draft;
    bool starred = false;
    qint64 updatedAt = 0; // UTC milliseconds; 0: unknown
    Split split;
    bool isHeld = false;   // a tie that pages show as pending; see publishedverdict.h
    bool isHidden = false; // the verdict is hidden from the viewer, see blind.h

    friend bool operator==(const ToolRow &, const ToolRow &) = default;
};

} // namespace vd
