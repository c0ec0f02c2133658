// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/querytoken.h"

namespace vd {

namespace {

const QLatin1String notKey("not");

// Accepts more characters than the keys have, so that a mistyped key is not searched as text.
bool isOfKey(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_';
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text)
    {
    }

    std::vector<QueryToken> tokens()
    {
        std::vector<QueryToken> tokens;
        while (skipSpace())
            tokens.push_back(token());
        return tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atGap() const { return atEnd() || m_text.at(m_at).isSpace(); }
    bool skipSpace()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
        return !atEnd();
    }

    QueryToken token()
    {
        QueryToken token;
        token.start = m_at;
        token.isNegated = skipNegations();
        token.keyStart = m_at;
        token.key = takeKey();
        do {
            token.values.push_back(value(token));
        } while (!atGap() && m_text.at(m_at++) == u',');
        token.length = m_at - token.start;
        return token;
    }

    // Skips "-" and "not:" before a term. A lone "-" is a word; a lone "not:" is an unknown key.
    bool skipNegations()
    {
        bool isNegated = false;
        for (;;) {
            const qsizetype before = m_at;
            if (m_text.at(m_at) == u'-')
                ++m_at;
            else if (takeKey().compare(notKey, Qt::CaseInsensitive) != 0)
                m_at = before;
            if (m_at == before)
                return isNegated;
            if (atGap()) {
                m_at = before;
                return isNegated;
            }
            isNegated = !isNegated;
        }
    }

    // Empty for words that are no term, such as 12:30 and https://example.org.
    QString takeKey()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isOfKey(m_text.at(end)))
            ++end;
        const bool isKey = end > m_at && end < m_text.size() && m_text.at(end) == u':' &&
                           m_text.at(m_at).isLetter();
        if (!isKey || QStringView(m_text).sliced(end + 1).startsWith(QLatin1String("//")))
            return {};
        QString key = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return key;
    }

    // Reads up to a blank or, if the term has a key, a comma. Quotes protect both; "" is one quote.
    QueryValue value(QueryToken &token)
    {
        QueryValue value;
        value.start = m_at;
        for (; !atGap() && (token.key.isEmpty() || m_text.at(m_at) != u','); ++m_at) {
            value.isPrefix = m_text.at(m_at) == u'*' && !token.key.isEmpty();
            if (m_text.at(m_at) == u'"') {
                value.isQuoted = true;
                value.text += quoted(token);
            } else {
                value.text += m_text.at(m_at);
            }
        }
        if (value.isPrefix)
            value.text.chop(1);
        value.length = m_at - value.start;
        return value;
    }

    // Ends at the closing quote or the end of the text.
    QString quoted(QueryToken &token)
    {
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                text += m_text.at(m_at);
                continue;
            }
            if (m_at + 1 == m_text.size() || m_text.at(m_at + 1) != u'"')
                return text;
            text += m_text.at(m_at++);
        }
        token.isUnclosed = true;
        --m_at;
        return text;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString &text)
{
    return Tokenizer(text).tokens();
}

} // namespace vd
