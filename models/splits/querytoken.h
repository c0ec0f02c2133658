// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vd {

// A fault in a part of a query, to be underlined. Positions are UTF-16 units of the typed text.
struct QueryFault
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString message; // a sentence

    friend bool operator==(const QueryFault &, const QueryFault &) = default;
};

// One of a term's values, between commas.
struct QueryValue
{
    QString text; // without its quotes
    qsizetype start = 0;
    qsizetype length = 0;
    bool isQuoted = false; // then it is never a keyword
    bool isPrefix = false; // it ended in a star, which is not in `text`
};

// A term as it was typed: -key:value,value or a word.
struct QueryToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isNegated = false;
    QString key; // as typed, without its colon; empty: a word
    qsizetype keyStart = 0;
    std::vector<QueryValue> values; // of a word, one
    bool isUnclosed = false;        // a quote is not closed

    qsizetype end() const { return start + length; }
};

// Splits any text into tokens in one pass.
std::vector<QueryToken> queryTokens(const QString &text);

} // namespace vd
