// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/completion.h"

#include "splits/querytests.h"
#include "splits/tr.h"

#include <algorithm>

namespace vd {

namespace {

using Options = std::vector<Completion::Option>;

void offer(Options &options, const QString &typed, const QString &insert,
           const QString &explanation = {}, const QString &alias = {})
{
    const QString meant = folded(typed);
    if (options.size() < Completion::mostOptions &&
        (folded(insert).startsWith(meant) || folded(alias).startsWith(meant)))
        options.push_back({insert, explanation});
}

Options keysFor(const QString &typed)
{
    Options options;
    for (const TermSpec &term : termSpecs())
        offer(options, typed, QLatin1String(term.name) + u':', explain(term));
    offer(options, typed, QStringLiteral("not:"), SplitsTr::tr("All but what the next term says"));
    return options;
}

bool isOfScores(TermKey key)
{
    return key == TermKey::Score || key == TermKey::Mean || key == TermKey::Median;
}

void offerComparisons(Options &options, const QString &typed, const TermSpec &term,
                      int shipThreshold)
{
    if (isOfScores(term.key))
        offer(options, typed, QStringLiteral("<%1").arg(shipThreshold),
              SplitsTr::tr("Below the threshold for ship"));
    offer(options, typed, QStringLiteral(">"), SplitsTr::tr("More than, later than"));
    offer(options, typed, QStringLiteral("<"), SplitsTr::tr("Less than, before"));
    if (QLatin1String(term.example).contains(QLatin1String("..")))
        offer(options, typed, QLatin1String(term.example), SplitsTr::tr("From one to the other"));
}

// The text as one value of a term, quoted if the query would be read differently otherwise.
QString quotedValue(const QString &text, const TermSpec &term)
{
    const bool isPlain = !text.isEmpty() && std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"' || c == u'*';
    });
    const bool isWord = std::ranges::any_of(term.words, [&](const char *word) {
        return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
    QString doubled = text;
    return isPlain && !isWord ? text : u'"' + doubled.replace(u'"', QLatin1String("\"\"")) + u'"';
}

void offerNames(Options &options, const QString &typed, const QStringList &names,
                const TermSpec &term)
{
    for (const QString &name : names)
        offer(options, typed, quotedValue(name, term), {}, name);
}

void offerPersonas(Options &options, const QString &typed, const Roster &roster,
                   const TermSpec &term)
{
    for (const Persona &persona : roster)
        offer(options, typed, quotedValue(persona.slug.text(), term), persona.name, persona.name);
}

Options valuesFor(const TermSpec &term, const QString &typed, const QueryWords &words,
                  bool describesSeat)
{
    Options options;
    const bool ofSeat = term.key == TermKey::Verdict && describesSeat;
    for (const char *word : ofSeat ? seatVerdictWords() : term.words)
        offer(options, typed, QLatin1String(word));
    switch (term.key) {
    case TermKey::Category: offerNames(options, typed, words.categories, term); break;
    case TermKey::Author: offerNames(options, typed, words.authors, term); break;
    case TermKey::Dissent:
    case TermKey::Persona: offerPersonas(options, typed, words.personas, term); break;
    case TermKey::Open:
    case TermKey::Spread:
    case TermKey::Mean:
    case TermKey::Median:
    case TermKey::Stdev:
    case TermKey::Score:
    case TermKey::Due: offerComparisons(options, typed, term, words.shipThreshold); break;
    default: break;
    }
    return options;
}

// The part before the cursor, without an opening quote.
QString typedOf(const QString &query, qsizetype start, qsizetype cursor)
{
    const QString typed = query.mid(start, cursor - start);
    return typed.startsWith(u'"') ? typed.mid(1) : typed;
}

// Whether the token is "-" or "not:", which may precede any term.
bool isNegation(const QueryToken &token)
{
    const QueryValue &value = token.values.front();
    if (token.key.isEmpty())
        return value.text == QLatin1String("-") && !value.isQuoted;
    return token.key.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0 &&
           token.end() == value.start;
}

} // namespace

Completion complete(const QString &query, qsizetype cursor, const QueryWords &words)
{
    const auto tokens = queryTokens(query);
    const auto token = std::ranges::find_if(tokens, [&](const QueryToken &candidate) {
        return candidate.keyStart <= cursor && cursor <= candidate.end();
    });
    if (token == tokens.end() || (isNegation(*token) && cursor == token->end()))
        return {cursor, 0, keysFor({})};
    const bool isKey = token->key.isEmpty() || cursor <= token->keyStart + token->key.size();
    if (isKey) {
        const bool isQuoted = token->key.isEmpty() && token->values.front().isQuoted;
        const qsizetype length = token->key.isEmpty() ? token->end() - token->keyStart
                                                      : token->key.size() + 1;
        return {token->keyStart, length,
                isQuoted ? Options() : keysFor(typedOf(query, token->keyStart, cursor))};
    }
    const TermSpec *term = findTerm(token->key);
    const auto value = std::ranges::find_if(token->values, [&](const QueryValue &candidate) {
        return candidate.start <= cursor && cursor <= candidate.start + candidate.length;
    });
    if (!term || value == token->values.end())
        return {cursor, 0, {}};
    return {value->start, value->length,
            valuesFor(*term, typedOf(query, value->start, cursor), words,
                      QueryTests::describeSeat(tokens))};
}

} // namespace vd
