// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/record.h"

namespace vd {

struct FieldRef
{
    RecordRef record;
    Field field = Field::Exists;
    friend bool operator==(const FieldRef &, const FieldRef &) = default;
    friend bool operator<(const FieldRef &a, const FieldRef &b)
    {
        return a.record == b.record ? a.field < b.field : a.record < b.record;
    }
};

struct Change
{
    FieldRef field;
    Value before;
    Value after;
    friend bool operator==(const Change &, const Change &) = default;
};

// The fields in which a record differs after something from what it was before.
std::vector<Change> changesBetween(const Record &before, const Record &after);

// One editor's gesture: a set of changes that is saved, undone and shown as one.
struct Edit
{
    QString label; // "Score of Builder", for the journal and the undo menu
    QString author;
    QString gesture; // a burst of typing or a drag keeps its own; empty: an edit by itself
    std::optional<qint64> reverts; // the position of the edit that this one undoes
    // A change whose before equals its after changes nothing, but keeps the desk from setting
    // that field by itself: an import that gives `updatedAt` has its way.
    std::vector<Change> changes;
};

// The field was changed by somebody else since it was read; nothing has been written.
struct Conflict
{
    FieldRef field;
    Value before; // what the edit thought it held
    Value theirs; // what it holds
    Value mine;   // what the edit wanted to write
};

} // namespace vd
