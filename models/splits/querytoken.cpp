// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/querytoken.h"

namespace vd {

namespace {

const QLatin1String notKey("not");

// More than the keys that there are have, so that one that is mistyped is not searched for.
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

    // "-" and "not:" in front of something; "-" by itself is a word like any other. "not:" without
    // anything behind it is the key of a term, which the parser does not know.
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

    // Nothing where a time, an address or any other word stands: 12:30, https://example.org.
    QString takeKey()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isOfKey(m_text.at(end)))
            ++end;
        const bool isKey = end > m_at && end < m_text.size() && m_text.at(end) == u':' &&
                           m_text.at(m_at).isLetter();
        if (!isKey || QStringView(m_text).sliced(end + 1).startsWith(QLatin1String("//")))
            return {};
        const QString key = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return key;
    }

    // Up to a gap or, of a term with a key, a comma. Quotes hold both; "" in them is one.
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

    // Ends on the closing quote, or the last character of all.
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
