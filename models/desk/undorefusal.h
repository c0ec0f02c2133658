// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "desk/commit.h"

namespace vd {

// A field that was changed since the step, so that undo or redo would overwrite the change.
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
        Forbidden,    // a rule forbids it, such as a slug that another tool has now
        Failed,       // a system error, or the desk is read-only
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
    Error error;                       // the reason as a text
};

} // namespace vd
