// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/querytests.h"

#include "panel/overdue.h"
#include "splits/board.h"
#include "splits/queryrange.h"
#include "splits/tr.h"

#include <QHash>

#include <algorithm>

namespace vd {

namespace {

bool isWord(const QueryValue &value, const char *word)
{
    return !value.isQuoted && !value.isPrefix &&
           value.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

bool isNothing(const QueryValue &value)
{
    return value.text.isEmpty() && !value.isQuoted && !value.isPrefix;
}

// "draft, review or ready"
QString listed(std::span<const char *const> words)
{
    QStringList names;
    for (const char *word : words)
        names += QLatin1String(word);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return SplitsTr::tr("%1 or %2").arg(names.join(QLatin1String(", ")), last);
}

QString expected(const QueryToken &token, const QString &what)
{
    return SplitsTr::tr("%1: expects %2.").arg(token.key.toLower(), what);
}

// Tests whether a name is one of the typed names. Folding is slow, so the names of the desk are
// folded once.
class NameTest
{
public:
    NameTest(const std::vector<QueryValue> &values, const QStringList &known)
    {
        for (const QueryValue &value : values)
            m_names.push_back({folded(value.text), value.isPrefix});
        for (const QString &name : known)
            m_known.insert(name, isMeant(name));
    }

    bool operator()(const QString &name) const
    {
        const auto it = m_known.find(name);
        return it == m_known.end() ? isMeant(name) : *it;
    }

private:
    struct Name
    {
        QString folded;
        bool isPrefix = false;
    };
    bool isMeant(const QString &name) const
    {
        const QString plain = folded(name);
        return std::ranges::any_of(m_names, [&](const Name &meant) {
            return meant.isPrefix ? plain.startsWith(meant.folded) : plain == meant.folded;
        });
    }
    std::vector<Name> m_names;
    QHash<QString, bool> m_known;
};

template<typename R, typename T>
bool anyHolds(const std::vector<R> &ranges, const T &value)
{
    return std::ranges::any_of(ranges, [&](const R &range) { return range.holds(value); });
}

// nullopt if the tool has no scores.
std::optional<double> figureOf(TermKey key, const PanelRow &row)
{
    if (key == TermKey::Open)
        return row.tool.split.open();
    const auto scores = scoresOf(row);
    if (!scores)
        return {};
    switch (key) {
    case TermKey::Mean: return scores->mean;
    case TermKey::Median: return scores->median;
    case TermKey::Stdev: return scores->deviation;
    default: return scores->spread;
    }
}

std::optional<Split> splitFrom(const QString &typed)
{
    const auto digit = [&](qsizetype i) { return typed.at(i).unicode() - u'0'; };
    if (typed.size() != 3 || (typed.at(1) != u'-' && typed.at(1) != u'–'))
        return {};
    const Split split{digit(0), digit(2)};
    const bool isSplit = split.ships >= 0 && split.ships <= Split::seats && split.skips >= 0 &&
                         split.skips <= Split::seats && split.open() >= 0;
    return isSplit ? std::optional(split) : std::nullopt;
}

constexpr quint32 bit(size_t number)
{
    return 1u << number;
}

// The words of a key that match a tool, as bits.
quint32 wordsOf(TermKey key, const PanelRow &row)
{
    switch (key) {
    case TermKey::Verdict:
        return bit(size_t(row.tool.split.verdict())) | (row.tool.isHeld ? bit(4) : 0);
    case TermKey::Status: return bit(size_t(row.tool.status));
    case TermKey::Price: return bit(row.price ? size_t(*row.price) : 4);
    case TermKey::Starred: return bit(row.tool.starred ? 0 : 1);
    case TermKey::Notes: return row.notesOpen > 0 ? bit(0) : 0;
    case TermKey::Take: return bit(row.takeSet ? 0 : 2) | (row.takeStale ? bit(1) : 0);
    default: Q_UNREACHABLE();
    }
}

} // namespace

bool QueryTests::isOfSeat(TermKey key)
{
    return key == TermKey::Persona || key == TermKey::Score || key == TermKey::Author ||
           key == TermKey::Due;
}

bool QueryTests::describeSeat(const std::vector<QueryToken> &tokens)
{
    return std::ranges::any_of(tokens, [](const QueryToken &token) {
        const TermSpec *term = findTerm(token.key);
        return term && isOfSeat(term->key) && !token.isNegated;
    });
}

void QueryTests::addFault(const QueryValue &value, const QString &message)
{
    m_faults.push_back({value.start, value.length, message});
}

quint32 QueryTests::wordsIn(const QueryToken &token, Words words)
{
    quint32 bits = 0;
    for (const QueryValue &value : token.values) {
        const auto it = std::ranges::find_if(words,
                                             [&](const char *word) { return isWord(value, word); });
        if (it == words.end())
            addFault(value, expected(token, listed(words)));
        else
            bits |= bit(size_t(it - words.begin()));
    }
    return bits;
}

template<typename Read>
auto QueryTests::rangesIn(const QueryToken &token, const std::vector<QueryValue> &values, Read read,
                          const QString &what)
{
    std::vector<typename decltype(read(QString()))::value_type> ranges;
    for (const QueryValue &value : values) {
        const auto range = value.isPrefix ? decltype(read(QString()))() : read(value.text);
        if (!range)
            addFault(value, expected(token, what));
        else if (range->isEmpty())
            addFault(value,
                     SplitsTr::tr("%1 holds nothing: the lower end comes first.").arg(value.text));
        else
            ranges.push_back(*range);
    }
    return ranges;
}

std::vector<Id> QueryTests::personasIn(const QueryValue &value)
{
    const QString meant = folded(value.text);
    std::vector<Id> personas;
    QStringList slugs;
    for (const Persona &persona : m_words.personas) {
        slugs += persona.slug.text();
        const auto is = [&](const QString &name) {
            return value.isPrefix ? folded(name).startsWith(meant) : folded(name) == meant;
        };
        if (is(persona.slug.text()) || is(persona.name))
            personas.push_back(persona.id);
    }
    if (!personas.empty())
        return personas;
    const QString near = nearest(value.text, slugs);
    QString message = SplitsTr::tr("There is no persona “%1”.").arg(value.text);
    if (!near.isEmpty())
        message += u' ' + SplitsTr::tr("Did you mean “%1”?").arg(near);
    addFault(value, message);
    return personas;
}

Query::ToolTest QueryTests::ofTool(TermKey key, const QueryToken &token)
{
    switch (key) {
    case TermKey::Split: return split(token);
    case TermKey::Category: return category(token);
    case TermKey::Dissent: return dissent(token);
    case TermKey::Open:
    case TermKey::Spread:
    case TermKey::Mean:
    case TermKey::Median:
    case TermKey::Stdev: return number(key, token);
    default: break;
    }
    return [key, bits = wordsIn(token, termSpec(key).words)](const PanelRow &row,
                                                             const QueryContext &) {
        return (bits & wordsOf(key, row)) != 0;
    };
}

Query::ToolTest QueryTests::split(const QueryToken &token)
{
    std::vector<Split> splits;
    bool open = false;
    for (const QueryValue &value : token.values) {
        const auto split = value.isPrefix ? std::nullopt : splitFrom(value.text);
        if (split)
            splits.push_back(*split);
        else if (isWord(value, "open"))
            open = true;
        else
            addFault(value, expected(token, listed(termSpec(TermKey::Split).words)));
    }
    return [splits, open](const PanelRow &row, const QueryContext &) {
        return (open && row.tool.split.open() > 0) ||
               std::ranges::find(splits, row.tool.split) != splits.end();
    };
}

Query::ToolTest QueryTests::number(TermKey key, const QueryToken &token)
{
    const auto ranges = rangesIn(token, token.values, figureRangeFrom,
                                 SplitsTr::tr("a number such as 40, >40 or 40..60"));
    return [key, ranges](const PanelRow &row, const QueryContext &) {
        const auto figure = figureOf(key, row);
        return figure && anyHolds(ranges, *figure);
    };
}

Query::ToolTest QueryTests::dissent(const QueryToken &token)
{
    bool any = false;
    bool none = false;
    std::vector<Id> personas;
    for (const QueryValue &value : token.values) {
        any = any || isWord(value, "any");
        none = none || isWord(value, "none");
        if (isNothing(value))
            addFault(value, expected(token, SplitsTr::tr("any, none or a persona")));
        else if (!isWord(value, "any") && !isWord(value, "none"))
            std::ranges::copy(personasIn(value), std::back_inserter(personas));
    }
    return [any, none, personas](const PanelRow &row, const QueryContext &context) {
        const PanelSeat *lone = loneDissenter(row, context.shipThreshold);
        return lone ? any || std::ranges::find(personas, lone->persona) != personas.end() : none;
    };
}

Query::ToolTest QueryTests::category(const QueryToken &token)
{
    for (const QueryValue &value : token.values) {
        if (isNothing(value))
            addFault(value, expected(token, SplitsTr::tr("a name, in quotes where it has blanks")));
    }
    return [test = NameTest(token.values, m_words.categories)](
               const PanelRow &row, const QueryContext &) { return test(row.tool.category); };
}

Query::SeatTest QueryTests::ofSeat(TermKey key, const QueryToken &token)
{
    switch (key) {
    case TermKey::Persona: return persona(token);
    case TermKey::Score: return score(token);
    case TermKey::Author: return author(token);
    case TermKey::Due: return due(token);
    default: return seatVerdict(token);
    }
}

Query::SeatTest QueryTests::persona(const QueryToken &token)
{
    std::vector<Id> personas;
    for (const QueryValue &value : token.values) {
        if (isNothing(value))
            addFault(value, expected(token, SplitsTr::tr("a persona")));
        else
            std::ranges::copy(personasIn(value), std::back_inserter(personas));
    }
    return [personas](const PanelRow &, const PanelSeat &seat, const QueryContext &) {
        return std::ranges::find(personas, seat.persona) != personas.end();
    };
}

Query::SeatTest QueryTests::score(const QueryToken &token)
{
    std::vector<QueryValue> numbers = token.values;
    const bool none = std::erase_if(numbers, [](const QueryValue &v) { return isWord(v, "none"); });
    const auto ranges = rangesIn(token, numbers, figureRangeFrom,
                                 SplitsTr::tr("a number such as 40, >40 or 40..60, or none"));
    return [none, ranges](const PanelRow &, const PanelSeat &seat, const QueryContext &) {
        return seat.score ? anyHolds(ranges, double(seat.score->value())) : none;
    };
}

Query::SeatTest QueryTests::author(const QueryToken &token)
{
    std::vector<QueryValue> names;
    bool none = false;
    for (QueryValue value : token.values) {
        if (isNothing(value) || (isWord(value, "me") && m_words.me.isEmpty()))
            addFault(value, isNothing(value) ? expected(token, SplitsTr::tr("me, none or a name"))
                                             : SplitsTr::tr("It is not known who you are."));
        none = none || isWord(value, "none");
        if (isWord(value, "me"))
            value.text = m_words.me;
        if (!isWord(value, "none"))
            names.push_back(value);
    }
    return [none, test = NameTest(names, m_words.authors)](const PanelRow &, const PanelSeat &seat,
                                                           const QueryContext &) {
        return seat.author.isEmpty() ? none : test(seat.author);
    };
}

Query::SeatTest QueryTests::due(const QueryToken &token)
{
    const auto has = [&](const char *word) {
        return std::ranges::any_of(token.values,
                                   [&](const QueryValue &value) { return isWord(value, word); });
    };
    std::vector<QueryValue> days = token.values;
    std::erase_if(days, [](const QueryValue &value) {
        return isWord(value, "none") || isWord(value, "overdue");
    });
    const auto ranges = rangesIn(
        token, days,
        [today = m_words.today](const QString &typed) { return dateRangeFrom(typed, today); },
        SplitsTr::tr("a day such as 2026-06-01, <2026-06-01 or today, or overdue or none"));
    return [none = has("none"), overdue = has("overdue"), today = m_words.today,
            ranges](const PanelRow &row, const PanelSeat &seat, const QueryContext &context) {
        if (seat.due.isEmpty())
            return none;
        return anyHolds(ranges, seat.due) ||
               (overdue && isOverdue(seat, row.tool.status, context.shipThreshold, today));
    };
}

Query::SeatTest QueryTests::seatVerdict(const QueryToken &token)
{
    const quint32 bits = wordsIn(token, seatVerdictWords());
    return [bits](const PanelRow &, const PanelSeat &seat, const QueryContext &context) {
        const auto verdict = seat.effectiveVerdict(context.shipThreshold);
        return (bits & bit(verdict ? size_t(*verdict) : 2)) != 0;
    };
}

} // namespace vd
