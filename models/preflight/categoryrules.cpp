// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/categoryrules.h"

#include "base/text.h"
#include "preflight/tr.h"

#include <algorithm>
#include <bit>

namespace vd::preflight {

namespace {

// Letters from which words are long enough for so many to be slips; "text" and "test" are two
// words, "editing" and "editting" are one.
constexpr qsizetype longForOne = 6;
constexpr qsizetype longForTwo = 10;

struct CategoryUse
{
    QString name;
    const Tool *first = nullptr;
    int tools = 0;
    QStringList words; // comparable
    quint64 letters = 0;
};

// "Categories" and "categorys" alike; German plurals are found as slips.
QString singular(const QString &word)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !word.endsWith(u's') || word.endsWith(QLatin1String("ss")))
        return word;
    return word.endsWith(QLatin1String("ies")) ? word.chopped(3) + u'y' : word.chopped(1);
}

// Without case, accents, punctuation and plural.
QStringList wordsOf(const QString &name)
{
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == u'&')
            text += QLatin1String(" and ");
        else if (c.isLetterOrNumber() || c.isSurrogate())
            text += c;
        else if (!c.isMark())
            text += u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), singular);
    return words;
}

quint64 lettersOf(const QStringList &words)
{
    quint64 letters = 0;
    for (const QString &word : words) {
        for (const QChar c : word)
            letters |= quint64(1) << (c.unicode() % 64);
    }
    return letters;
}

std::vector<CategoryUse> categoriesUsed(const std::vector<Tool> &tools)
{
    std::vector<CategoryUse> used;
    std::unordered_map<QString, size_t> indices; // by name
    for (const Tool &tool : tools) {
        const QString name = tool.category.trimmed();
        if (name.isEmpty())
            continue;
        const auto [it, isNew] = indices.emplace(name, used.size());
        if (isNew) {
            const QStringList words = wordsOf(name);
            used.push_back({name, &tool, 0, words, lettersOf(words)});
        }
        ++used[it->second].tools;
    }
    return used;
}

bool holdsDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

bool isSlip(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype longer = std::max(one.size(), other.size());
    if (shorter < longForOne || longer - shorter > 2 || holdsDigit(one) || holdsDigit(other))
        return false;
    return editDistance(one, other) <= (shorter < longForTwo ? 1 : 2);
}

// All words are the same but one, which is nearly the same.
bool areNear(const CategoryUse &one, const CategoryUse &other)
{
    // Two slips change four letters at most.
    if (one.words.size() != other.words.size() || std::popcount(one.letters ^ other.letters) > 4)
        return false;
    const auto [left, right] = std::ranges::mismatch(one.words, other.words);
    return left != one.words.end() &&
           std::equal(left + 1, one.words.end(), right + 1, other.words.end()) &&
           isSlip(*left, *right);
}

// What fewer tools have is more likely to be the slip.
void add(Rule rule, const QString &message, const CategoryUse &one, const CategoryUse &other,
         CheckContext &context)
{
    const auto [rarer, commoner] = one.tools < other.tools ? std::pair(&one, &other)
                                                           : std::pair(&other, &one);
    const auto &[first, second] = std::minmax(one.name, other.name);
    // Of the categories, not of the tools that happen to have them.
    context.addNamed(rule, fieldOf(*rarer->first, Field::Category),
                     message.arg(rarer->name, commoner->name),
                     shortDigest(first) + u':' + shortDigest(second));
}

} // namespace

void checkCategories(CheckContext &context)
{
    const std::vector<CategoryUse> used = categoriesUsed(context.published().tools);
    std::unordered_map<QString, const CategoryUse *> firstOf; // of those that read the same
    std::vector<const CategoryUse *> different;
    for (const CategoryUse &category : used) {
        const QString key = category.words.join(QString());
        const auto [it, isNew] = firstOf.emplace(key.isEmpty() ? category.name : key, &category);
        if (isNew) {
            different.push_back(&category);
        } else {
            add(Rule::SameCategory,
                PreflightTr::tr("The categories \"%1\" and \"%2\" look the same to readers but "
                                "count as two. Use one of them."),
                *it->second, category, context);
        }
    }
    for (size_t i = 0; i < different.size(); ++i) {
        for (size_t j = i + 1; j < different.size(); ++j) {
            if (areNear(*different[i], *different[j])) {
                add(Rule::NearCategory,
                    PreflightTr::tr("The categories \"%1\" and \"%2\" are nearly the same. If they "
                                    "mean the same, use one of them."),
                    *different[i], *different[j], context);
            }
        }
    }
}

} // namespace vd::preflight
