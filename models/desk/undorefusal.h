// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "desk/commit.h"

namespace vd {

// A field that an undo or redo would have had to overwrite.
struct ChangedSince
{
    FieldRef field;
    QString author; // who changed it last; empty if the journal does not say
    qint64 at = 0;  // when: UTC milliseconds; 0 if the journal does not say
    Value theirs;   // what it holds now
    Value wanted;   // what the undo or redo would restore
};

// Why an undo or redo wrote nothing.
struct UndoRefusal
{
    enum class Reason {
        NothingLeft,  // the author has no such step
        Elsewhere,    // the step changes nothing in the record that the caller wants to stay in
        ChangedSince, // `changed` says which fields, and who changed them
        Forbidden,    // a rule of the desk stands against it: its slug is taken by now
        Failed,       // the machine failed, or the desk can only be read
    };

    UndoRefusal(Error failure)
        : error(std::move(failure))
    {
    }
    UndoRefusal(Reason why, std::optional<UndoStep> refused, Error inWords)
        : reason(why)
        , step(std::move(refused))
        , error(std::move(inWords))
    {
    }

    // Whether Desk::skip() makes the older steps reachable.
    bool canSkip() const { return reason == Reason::ChangedSince || reason == Reason::Forbidden; }

    Reason reason = Reason::Failed;
    std::optional<UndoStep> step;      // that was refused
    std::vector<ChangedSince> changed; // of Reason::ChangedSince
    std::vector<Change> elsewhere;     // of Reason::Elsewhere: what the step would change
    Error error;                       // all of it in words
};

} // namespace vd
