// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/querycontext.h"
#include "splits/querytoken.h"
#include "splits/querywords.h"

#include <functional>

namespace vd {

// The one language of the library, the board and the command line.
//
//     query = { ["-" | "not:"] (key ":" value {"," value} | value) }
//     value = characters without blanks, or some of them in quotes, in which "" is one quote
//
// All terms must hold, one of a term's values is enough. Keys and values are told without case and
// accents. A key begins with a letter; words such as 12:30 and https://example.org have none. A
// number or day is "40", ">40", ">=40", "<40", "<=40" or "40..60" with both ends. A tool without a
// value matches no number. Words without a key are searched together, like text:.
//
// Terms about a seat (persona:, score:, author:, due:, and verdict: beside one of them) must all
// match the same seat; negated ones must not match that seat: `persona:skeptic -score:<50`. But
// -persona: means that no seat of the panel matches. Without a positive term about a seat, each
// negated term means that no seat matches: `split:3-1 -score:<50`.
class Query
{
public:
    Query() = default; // matches everything
    static Query parse(const QString &text, const QueryWords &words);

    // In the order of the text. A query with a fault matches nothing.
    const std::vector<QueryFault> &faults() const { return m_faults; }
    const std::vector<QueryText> &texts() const { return m_texts; }
    bool isEmpty() const { return m_tool.empty() && m_seat.empty() && m_faults.empty(); }
    bool matches(const PanelRow &row, const QueryContext &context) const;

    using ToolTest = std::function<bool(const PanelRow &, const QueryContext &)>;
    using SeatTest = std::function<bool(const PanelRow &, const PanelSeat &, const QueryContext &)>;

private:
    friend class QueryParser;
    std::vector<QueryFault> m_faults;
    std::vector<QueryText> m_texts;
    std::vector<ToolTest> m_tool;
    std::vector<SeatTest> m_seat; // of one and the same
};

} // namespace vd
