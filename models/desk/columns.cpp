// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/columns.h"

namespace vd::columns {

QString table(Kind kind)
{
    return QLatin1String(kindName(kind));
}

QString column(const FieldSpec &spec)
{
    QString name;
    for (const char *c = spec.name; *c; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter == u'.')
            name += u'_';
        else if (letter.isUpper())
            name += u'_' + letter.toLower();
        else
            name += letter;
    }
    return u'"' + name + u'"';
}

QString selectAll(Kind kind)
{
    QStringList names = {QStringLiteral("id")};
    for (const FieldSpec &spec : fieldsOf(kind))
        names += column(spec);
    return QStringLiteral("SELECT %1 FROM %2").arg(names.join(QLatin1String(", ")), table(kind));
}

bool isNumbered(Kind kind)
{
    return isSearched(kind);
}

} // namespace vd::columns
