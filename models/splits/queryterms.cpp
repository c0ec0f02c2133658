// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/queryterms.h"

#include "panel/tokens.h"
#include "splits/board.h"
#include "splits/tr.h"

#include <algorithm>
#include <array>

namespace vd {

namespace {

template<size_t N>
constexpr auto tokensAnd(const std::array<const char *, N> &tokens, const char *last)
{
    std::array<const char *, N + 1> all = {};
    for (size_t i = 0; i < N; ++i)
        all[i] = tokens[i];
    all[N] = last;
    return all;
}

// In the order of their enumerations, where there is one.
constexpr std::array splitWords = {"4-0", "3-1", "2-2", "1-3", "0-4", "open"};
static_assert(splitWords.size() == size_t(SplitColumn::Open) + 1);
constexpr auto panelWords = tokensAnd(panelVerdictTokens, "held");
constexpr auto seatWords = tokensAnd(verdictTokens, "open");
constexpr auto priceWords = tokensAnd(priceEntryTokens, "none");
constexpr const char *dissentWords[] = {"any", "none"};
constexpr const char *authorWords[] = {"me", "none"};
constexpr const char *dueWords[] = {"overdue", "none"};
constexpr const char *scoreWords[] = {"none"};
constexpr const char *notesWords[] = {"open"};
constexpr const char *takeWords[] = {"set", "stale", "none"};
constexpr const char *starredWords[] = {"yes", "no"};

constexpr std::array specs = {
    TermSpec{TermKey::Split, "split", "2-2",
             QT_TRANSLATE_NOOP("vd::splits", "How the panel divides: ships and skips"), splitWords},
    TermSpec{TermKey::Verdict, "verdict", "skip",
             QT_TRANSLATE_NOOP("vd::splits", "The panel's verdict, or a tie that is held; beside "
                                             "persona:, score:, author: or due:, that seat's"),
             panelWords},
    TermSpec{TermKey::Category,
             "category",
             "Models",
             QT_TRANSLATE_NOOP("vd::splits", "The category; Dev* begins with Dev"),
             {}},
    TermSpec{TermKey::Status, "status", "review",
             QT_TRANSLATE_NOOP("vd::splits", "How far the tool is on its way to the site"),
             statusTokens},
    TermSpec{TermKey::Price, "price", "free", QT_TRANSLATE_NOOP("vd::splits", "The entry price"),
             priceWords},
    TermSpec{TermKey::Open,
             "open",
             ">0",
             QT_TRANSLATE_NOOP("vd::splits", "How many seats have no verdict yet"),
             {}},
    TermSpec{TermKey::Spread,
             "spread",
             ">40",
             QT_TRANSLATE_NOOP("vd::splits", "How far the highest score is from the lowest"),
             {}},
    TermSpec{TermKey::Mean,
             "mean",
             "40..60",
             QT_TRANSLATE_NOOP("vd::splits", "The mean of the scores"),
             {}},
    TermSpec{TermKey::Median,
             "median",
             "<50",
             QT_TRANSLATE_NOOP("vd::splits", "The median of the scores"),
             {}},
    TermSpec{TermKey::Stdev,
             "stdev",
             ">20",
             QT_TRANSLATE_NOOP("vd::splits", "The standard deviation of the scores"),
             {}},
    TermSpec{TermKey::Dissent, "dissent", "any",
             QT_TRANSLATE_NOOP("vd::splits", "Who stands alone against all others"), dissentWords},
    TermSpec{TermKey::Persona,
             "persona",
             "skeptic",
             QT_TRANSLATE_NOOP("vd::splits", "A seat of this persona"),
             {}},
    TermSpec{TermKey::Score, "score", "<50", QT_TRANSLATE_NOOP("vd::splits", "A seat's score"),
             scoreWords},
    TermSpec{TermKey::Author, "author", "me", QT_TRANSLATE_NOOP("vd::splits", "A seat's author"),
             authorWords},
    TermSpec{TermKey::Due, "due", "overdue",
             QT_TRANSLATE_NOOP("vd::splits", "The day when a seat's review is due"), dueWords},
    TermSpec{TermKey::Notes, "notes", "open",
             QT_TRANSLATE_NOOP("vd::splits", "Has notes that are not resolved"), notesWords},
    TermSpec{TermKey::Take, "take", "stale",
             QT_TRANSLATE_NOOP("vd::splits", "The panel take: written, overtaken, or missing"),
             takeWords},
    TermSpec{TermKey::Starred, "starred", "yes",
             QT_TRANSLATE_NOOP("vd::splits", "Has a star in the library"), starredWords},
    TermSpec{
        TermKey::Text,
        "text",
        "\"no lock-in\"",
        QT_TRANSLATE_NOOP("vd::splits", "Words of the tool, its reviews or notes; quoted, just so"),
        {}},
};

constexpr bool termsAreInOrder()
{
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].key != TermKey(i))
            return false;
    }
    return specs.size() == size_t(TermKey::Text) + 1;
}
static_assert(termsAreInOrder());

} // namespace

std::span<const TermSpec> termSpecs()
{
    return specs;
}

const TermSpec &termSpec(TermKey key)
{
    return specs.at(size_t(key));
}

const TermSpec *findTerm(const QString &key)
{
    const QString meant = folded(key);
    const auto it = std::ranges::find_if(
        specs, [&](const TermSpec &term) { return meant == QLatin1String(term.name); });
    return it == specs.end() ? nullptr : &*it;
}

std::span<const char *const> seatVerdictWords()
{
    return seatWords;
}

QString explain(const TermSpec &term)
{
    return SplitsTr::tr(term.explanation);
}

QStringList termNames()
{
    QStringList names;
    for (const TermSpec &term : specs)
        names += QLatin1String(term.name);
    return names;
}

} // namespace vd
