// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

namespace vd {

// A change as its row holds it. In a damaged desk it may name what does not exist.
struct StoredChange
{
    QString kind;
    QString id;
    QString field;
    Value before;
    Value after;

    static StoredChange from(const Change &change);
    std::optional<Change> toChange() const; // nothing if it cannot be read
};

} // namespace vd
