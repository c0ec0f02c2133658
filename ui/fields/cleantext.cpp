// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/cleantext.h"

#include "base/text.h"
#include "ui/support/tr.h"

#include <QRegularExpression>
#include <QStringList>

namespace vd::ui {

namespace {

bool isLineBreak(char32_t character)
{
    return character == 0x0B || character == 0x0C || character == 0x85;
}

} // namespace

CleanText cleaned(QStringView text)
{
    CleanText clean;
    QStringList names;
    int dropped = 0;
    for (;;) {
        const auto fault = findTextFault(text);
        if (!fault)
            break;
        clean.text += text.left(fault->offset);
        text = text.mid(fault->offset + (fault->character > 0xFFFF ? 2 : 1));
        if (isLineBreak(fault->character)) {
            clean.text += u'\n';
            continue;
        }
        ++dropped;
        if (!names.contains(fault->name()))
            names += fault->name();
    }
    clean.text += text;
    if (dropped > 0) {
        clean.removed = UiTr::tr("Removed %n character(s) that a desk cannot store: %1", nullptr,
                                 dropped)
                            .arg(names.join(QLatin1String(", ")));
    }
    return clean;
}

QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
}

QString onOneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("\\r\\n|[\\n\\r\\t\\x{2028}\\x{2029}]"));
    return text.replace(breaks, QStringLiteral(" "));
}

} // namespace vd::ui
