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

// The fields in which a record differs from what it was before.
std::vector<Change> changesBetween(const Record &before, const Record &after);

// One editor's gesture: a set of changes that is saved, undone and shown as one.
struct Edit
{
    QString label; // "Score of Builder", for the journal and the undo menu
    QString author;
    QString gesture;               // the id of a burst of typing or of a drag; empty: a single edit
    std::optional<qint64> reverts; // the position of the edit that this one undoes
    // A change whose `after` equals its `before` keeps the desk from deriving that field: an import
    // can give `updatedAt`.
    std::vector<Change> changes;
};

// Somebody else changed the field since it was read. Nothing has been written.
struct Conflict
{
    FieldRef field;
    Value before; // what the edit expected
    Value theirs; // what the desk holds
    Value mine;   // what the edit wanted to write
};

} // namespace vd
