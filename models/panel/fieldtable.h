// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

#include <QCoreApplication>

#include <vector>

namespace vd {

// The fields of all kinds, a line a field. Every list of fields in the program is computed from it:
// columns of the desk, keys of the desk format, labels, the search index, what "Duplicate" copies,
// what blind mode hides, and which files of the site a change makes anew. field.h looks it up.
class FieldTable
{
    Q_DECLARE_TR_FUNCTIONS(vd::panel)

public:
    static const std::vector<FieldSpec> &of(Kind kind);

private:
    static std::vector<FieldSpec> site();
    static std::vector<FieldSpec> persona();
    static std::vector<FieldSpec> tool();
    static std::vector<FieldSpec> seat();
    static std::vector<FieldSpec> comparison();
    static std::vector<FieldSpec> note();
};

} // namespace vd
