// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/refusal.h"

#include "desk/tr.h"

namespace vd {

Refusal Refusal::of(std::vector<Conflict> conflicts)
{
    Error error;
    for (const Conflict &each : conflicts) {
        error.lines += DeskTr::tr("%1 was changed by somebody else: it was %2, is %3 now, and you "
                                  "want %4. Nothing was overwritten.")
                           .arg(pathOf(each.field), excerptOf(each.before, 80),
                                excerptOf(each.theirs, 80), excerptOf(each.mine, 80));
    }
    return {std::move(error), std::move(conflicts)};
}

QString pathOf(const FieldRef &field)
{
    return QStringLiteral("%1 %2, %3")
        .arg(QLatin1String(kindName(field.record.kind)), field.record.id.text(),
             QLatin1String(fieldName(field.field)));
}

} // namespace vd
