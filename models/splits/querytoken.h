// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vd {

// What is wrong with a part of a query, for underlining it; in UTF-16 units of the typed text.
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
    bool isQuoted = false; // and so no word of the language
    bool isPrefix = false; // a star, which `text` is without, ends it
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
    bool isUnclosed = false;        // a quote is

    qsizetype end() const { return start + length; }
};

// Takes any text apart in one pass.
std::vector<QueryToken> queryTokens(const QString &text);

} // namespace vd
