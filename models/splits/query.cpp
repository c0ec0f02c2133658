// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/query.h"

#include "base/text.h"
#include "splits/querytests.h"
#include "splits/tr.h"

#include <algorithm>

namespace vd {

namespace {

// Each word is a search of its own, and saving waits for it.
constexpr qsizetype mostWords = 50;

struct Sought
{
    size_t number = 0; // of Query::texts()
    QStringList words;
};

QStringList foldedWords(const QueryText &text)
{
    const QString words = folded(text.words);
    return text.isPhrase ? QStringList(words) : words.split(u' ', Qt::SkipEmptyParts);
}

// For a hidden panel only the tool's name is matched: a reader finds none by its texts, because a
// hit would reveal words of its reviews.
bool holds(const PanelRow &row, const Sought &text, const QueryContext &context)
{
    if (!row.tool.isHidden)
        return text.number < context.found.size() &&
               context.found[text.number].contains(row.tool.id);
    const QString name = folded(row.tool.name);
    return std::ranges::all_of(text.words,
                               [&](const QString &word) { return name.contains(word); });
}

QueryFault unknownKey(const QueryToken &token)
{
    if (token.key.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0)
        return {token.start, token.length, SplitsTr::tr("not: expects a term behind it.")};
    QString message = SplitsTr::tr("There is no term “%1:”.").arg(token.key);
    const QString near = nearest(token.key, termNames());
    if (near.isEmpty())
        message += u' ' + SplitsTr::tr("Put it in quotes to search for it.");
    else
        message += u' ' + SplitsTr::tr("Did you mean “%1:”?").arg(near);
    return {token.keyStart, token.key.size() + 1, message};
}

} // namespace

class QueryParser
{
public:
    QueryParser(const QString &text, const QueryWords &words)
        : m_tokens(queryTokens(text))
        , m_tests(words, m_query.m_faults)
        , m_describesSeat(QueryTests::describeSeat(m_tokens))
    {
    }

    Query query()
    {
        for (const QueryToken &token : m_tokens) {
            if (token.isUnclosed)
                addFault({token.start, token.length, SplitsTr::tr("The quote is not closed.")});
            else
                take(token);
        }
        if (!m_words.isEmpty())
            search({m_words, false}, false);
        return std::move(m_query);
    }

private:
    void addFault(const QueryFault &fault) { m_query.m_faults.push_back(fault); }

    void take(const QueryToken &token)
    {
        const TermSpec *term = findTerm(token.key);
        if (token.key.isEmpty())
            takeWord(token);
        else if (!term)
            addFault(unknownKey(token));
        else if (term->key == TermKey::Text)
            takeText(token);
        else if (QueryTests::isOfSeat(term->key) ||
                 (term->key == TermKey::Verdict && m_describesSeat))
            takeSeat(term->key, token);
        else
            takeTool(m_tests.ofTool(term->key, token), token.isNegated);
    }

    // Too many words give one fault, for the value that exceeds the limit.
    bool mayLookUp(const QueryValue &value)
    {
        const bool mightBefore = m_wordCount <= mostWords;
        if (mightBefore)
            m_wordCount += wordsIn(value.text).size();
        if (mightBefore && m_wordCount > mostWords)
            addFault({value.start, value.length,
                      SplitsTr::tr("A query takes %1 words at most.").arg(mostWords)});
        return m_wordCount <= mostWords;
    }

    // Unquoted words count as one text, as in the library's filter.
    void takeWord(const QueryToken &token)
    {
        const QueryValue &value = token.values.front();
        if (!mayLookUp(value))
            return;
        if (value.isQuoted || token.isNegated)
            search({value.text, value.isQuoted}, token.isNegated);
        else
            m_words += (m_words.isEmpty() ? QString() : QStringLiteral(" ")) + value.text;
    }

    void takeText(const QueryToken &token)
    {
        std::vector<size_t> numbers;
        for (const QueryValue &value : token.values) {
            if (value.text.isEmpty())
                addFault({token.start, token.length, SplitsTr::tr("text: expects words.")});
            if (!mayLookUp(value))
                return;
            numbers.push_back(numberOf({value.text, value.isQuoted}));
        }
        takeFound(numbers, token.isNegated);
    }

    void search(const QueryText &text, bool isNegated) { takeFound({numberOf(text)}, isNegated); }

    size_t numberOf(const QueryText &text)
    {
        m_query.m_texts.push_back(text);
        return m_query.m_texts.size() - 1;
    }

    void takeFound(const std::vector<size_t> &numbers, bool isNegated)
    {
        std::vector<Sought> sought;
        sought.reserve(numbers.size());
        for (const size_t number : numbers)
            sought.push_back({number, foldedWords(m_query.m_texts[number])});
        takeTool(
            [sought](const PanelRow &row, const QueryContext &context) {
                return std::ranges::any_of(
                    sought, [&](const Sought &text) { return holds(row, text, context); });
            },
            isNegated);
    }

    void takeTool(Query::ToolTest test, bool isNegated)
    {
        if (isNegated) {
            test = [test = std::move(test)](const PanelRow &row, const QueryContext &context) {
                return !test(row, context);
            };
        }
        m_query.m_tool.push_back(std::move(test));
    }

    void takeSeat(TermKey key, const QueryToken &token)
    {
        Query::SeatTest test = m_tests.ofSeat(key, token);
        if (!token.isNegated) {
            m_query.m_seat.push_back(std::move(test));
        } else if (m_describesSeat && key != TermKey::Persona) {
            m_query.m_seat.push_back([test = std::move(test)](const PanelRow &row,
                                                              const PanelSeat &seat,
                                                              const QueryContext &context) {
                return !test(row, seat, context);
            });
        } else {
            m_query.m_tool.push_back(
                [test = std::move(test)](const PanelRow &row, const QueryContext &context) {
                    return std::ranges::none_of(
                        row.seats, [&](const PanelSeat &seat) { return test(row, seat, context); });
                });
        }
    }

    std::vector<QueryToken> m_tokens;
    Query m_query;
    QueryTests m_tests;
    bool m_describesSeat;
    QString m_words;
    qsizetype m_wordCount = 0; // of all texts
};

Query Query::parse(const QString &text, const QueryWords &words)
{
    return QueryParser(text, words).query();
}

bool Query::matches(const PanelRow &row, const QueryContext &context) const
{
    const auto holds = [&](const ToolTest &test) { return test(row, context); };
    if (!m_faults.empty() || !std::ranges::all_of(m_tool, holds))
        return false;
    if (m_seat.empty())
        return true;
    return std::ranges::any_of(row.seats, [&](const PanelSeat &seat) {
        return std::ranges::all_of(m_seat,
                                   [&](const SeatTest &test) { return test(row, seat, context); });
    });
}

} // namespace vd
