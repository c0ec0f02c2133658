// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd {

// A sign of damage in a desk.
struct Problem
{
    QString kind;  // "file", "schema", "journal", "search", or the kind of a record
    QString id;    // of the record, or the position in the journal; empty for the file
    QString field; // empty if it is not about one field
    QString problem;
};

} // namespace vd
