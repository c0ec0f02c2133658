// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd {

// Something in a desk that is not as it was written.
struct Problem
{
    QString kind;  // "file", "schema", "journal", "search", or the kind of a record
    QString id;    // of the record, or the position in the journal; empty for the file
    QString field; // empty where it is not one field
    QString problem;
};

} // namespace vd
