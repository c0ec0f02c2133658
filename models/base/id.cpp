// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QUuid>

namespace vd {

Id Id::make()
{
    return Id(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

std::optional<Id> Id::from(const QString &text)
{
    if (text.size() != 36)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                         (c >= u'A' && c <= u'F');
        if (dash ? c != u'-' : !hex)
            return {};
    }
    return Id(text.toLower());
}

} // namespace vd
