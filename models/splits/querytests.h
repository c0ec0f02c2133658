// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/query.h"
#include "splits/queryterms.h"

namespace vd {

// Makes the tests of single terms, and computes everything that does not depend on a row. A wrong
// value adds to `faults`, and the returned test must not be used.
class QueryTests
{
public:
    QueryTests(const QueryWords &words, std::vector<QueryFault> &faults)
        : m_words(words)
        , m_faults(faults)
    {
    }

    Query::ToolTest ofTool(TermKey key, const QueryToken &token);
    Query::SeatTest ofSeat(TermKey key, const QueryToken &token);
    static bool isOfSeat(TermKey key); // whether the term is always about a seat
    // Whether any term is about a seat, so that verdict: is about that seat too.
    static bool describeSeat(const std::vector<QueryToken> &tokens);

private:
    using Words = std::span<const char *const>;
    // A bit for each of the words that were given.
    quint32 wordsIn(const QueryToken &token, Words words);
    std::vector<Id> personasIn(const QueryValue &value);
    template<typename Read>
    auto rangesIn(const QueryToken &token, const std::vector<QueryValue> &values, Read read,
                  const QString &what);
    Query::ToolTest split(const QueryToken &token);
    Query::ToolTest number(TermKey key, const QueryToken &token);
    Query::ToolTest dissent(const QueryToken &token);
    Query::ToolTest category(const QueryToken &token);
    Query::SeatTest persona(const QueryToken &token);
    Query::SeatTest score(const QueryToken &token);
    Query::SeatTest author(const QueryToken &token);
    Query::SeatTest due(const QueryToken &token);
    Query::SeatTest seatVerdict(const QueryToken &token);
    void addFault(const QueryValue &value, const QString &message);

    const QueryWords &m_words;
    std::vector<QueryFault> &m_faults;
};

} // namespace vd
