// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/splice.h"

#include <algorithm>

namespace vd::ui {

Splice spliceBetween(QStringView before, QStringView after)
{
    const auto common = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype at = common.first - before.begin();
    const auto isInPair = [at](QStringView text) {
        return at > 0 && at < text.size() && text.at(at - 1).isHighSurrogate() &&
               text.at(at).isLowSurrogate();
    };
    if (isInPair(before) || isInPair(after))
        --at;
    const QStringView oldRest = before.mid(at);
    const QStringView newRest = after.mid(at);
    const auto tail = std::mismatch(oldRest.rbegin(), oldRest.rend(), newRest.rbegin(),
                                    newRest.rend());
    qsizetype kept = tail.first - oldRest.rbegin();
    if (kept > 0 && oldRest.at(oldRest.size() - kept).isLowSurrogate())
        --kept;
    return {at, oldRest.size() - kept, newRest.chopped(kept).toString()};
}

Splice fromWordStart(Splice splice, QStringView after)
{
    const auto isWordStart = [after](qsizetype at) {
        return at == 0 || after.at(at - 1).isSpace();
    };
    const qsizetype size = splice.inserted.size();
    if (splice.removed > 0 || size == 0)
        return splice;
    qsizetype at = splice.at;
    while (!isWordStart(at) && after.at(at - 1) == after.at(at + size - 1))
        --at;
    if (!isWordStart(at))
        return splice;
    return {at, 0, after.mid(at, size).toString()};
}

} // namespace vd::ui
