// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/querywords.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_set>

namespace vd {

namespace {

constexpr qsizetype longestMistyped = 40; // longer texts are not typing errors

QStringList sorted(const std::unordered_set<QString> &names)
{
    QStringList list(names.begin(), names.end());
    std::ranges::sort(list);
    return list;
}

// Character by character, because removing from a QString moves the rest each time.
QString withoutMarks(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        for (const QChar part :
             QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD)) {
            if (part.category() != QChar::Mark_NonSpacing)
                plain += part;
        }
    }
    return plain;
}

} // namespace

QueryWords QueryWords::of(const std::vector<PanelRow> &rows, const Roster &roster,
                          int shipThreshold)
{
    std::unordered_set<QString> categories;
    std::unordered_set<QString> authors;
    for (const PanelRow &row : rows) {
        if (!row.tool.category.isEmpty())
            categories.insert(row.tool.category);
        for (const PanelSeat &seat : row.seats) {
            if (!seat.author.isEmpty())
                authors.insert(seat.author);
        }
    }
    return {roster, sorted(categories), sorted(authors), {}, {}, shipThreshold};
}

QString folded(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return (isPlain ? text : withoutMarks(text)).toCaseFolded().simplified();
}

QString nearest(const QString &typed, const QStringList &names)
{
    if (typed.size() > longestMistyped)
        return {};
    const QString meant = folded(typed);
    const int allowed = meant.size() < 4 ? 1 : 2;
    QString best;
    int bestDistance = allowed + 1;
    for (const QString &name : names) {
        if (name.size() > longestMistyped)
            continue;
        const int apart = editDistance(meant, folded(name));
        if (apart < bestDistance && apart < meant.size()) {
            best = name;
            bestDistance = apart;
        }
    }
    return best;
}

} // namespace vd
