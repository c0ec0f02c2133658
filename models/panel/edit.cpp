// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/edit.h"

namespace vd {

std::vector<Change> changesBetween(const Record &before, const Record &after)
{
    std::vector<Change> changes;
    for (const FieldSpec &spec : fieldsOf(after.kind())) {
        const Value &from = before.value(spec.field);
        const Value &to = after.value(spec.field);
        if (from != to)
            changes.push_back({{after.ref(), spec.field}, from, to});
    }
    return changes;
}

} // namespace vd
