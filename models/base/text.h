// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace vd {

// A character that no desk holds: a lone surrogate (storage would swallow its neighbour), NUL, a
// byte order mark, a noncharacter, or a control character other than TAB, LF and CR.
struct TextFault
{
    qsizetype offset; // in UTF-16 units
    char32_t character;

    QString name() const; // "U+FFFE", "lone surrogate U+D800"
};

std::optional<TextFault> findTextFault(QStringView text);

// The length as people count it: Unicode code points.
qsizetype characterCount(QStringView text);

// What a text is searched by: letters, numbers and private use make words, marks go along, as the
// tokenizer unicode61 of SQLite divides it.
QStringList wordsIn(const QString &text);

// How many UTF-16 units have to be put in, taken out or changed to make one of the other:
// V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals (1966).
int editDistance(QStringView one, QStringView other);

} // namespace vd
