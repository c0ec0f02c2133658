// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/querywords.h"

#include <span>

namespace vd {

enum class TermKey {
    Split,
    Verdict, // of the panel; beside terms about a seat, of that seat
    Category,
    Status,
    Price,
    Open,
    Spread,
    Mean,
    Median,
    Stdev,
    Dissent,
    Persona,
    Score,
    Author,
    Due,
    Notes,
    Take,
    Starred,
    Text,
};

// A key of the query language. One table serves the parser, completion and the help.
struct TermSpec
{
    TermKey key;
    const char *name;        // "split"
    const char *example;     // a value: ">40"
    const char *explanation; // untranslated; see explain()
    // The words that it takes for values, besides names, numbers or days.
    std::span<const char *const> words;
};

std::span<const TermSpec> termSpecs();
const TermSpec &termSpec(TermKey key);
const TermSpec *findTerm(const QString &key); // without case and accents; may be nullptr
// What verdict: takes beside terms about a seat.
std::span<const char *const> seatVerdictWords();

QString explain(const TermSpec &term); // "How far the scores are apart"
QStringList termNames();

} // namespace vd
