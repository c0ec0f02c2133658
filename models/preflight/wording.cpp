// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/wording.h"

namespace vd::preflight {

QString comparable(QString text)
{
    text.replace(u'\u2019', u'\'');
    return text.simplified().toCaseFolded();
}

bool holdsPhrase(const QString &text, const QString &phrase)
{
    const auto isPartOfWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + phrase.size()))
            return true;
    }
    return false;
}

} // namespace vd::preflight
