// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/phrases.h"

#include <array>
#include <limits>

namespace vd::phrases {

namespace {

const QString none = QStringLiteral("—");
const QString dot = QStringLiteral(" · ");

} // namespace

QString verdict(const Words &words, Verdict verdict)
{
    return verdict == Verdict::Ship ? words(QT_TRANSLATE_NOOP("words", "ship"))
                                    : words(QT_TRANSLATE_NOOP("words", "skip"));
}

QString verdict(const Words &words, PanelVerdict verdict)
{
    static constexpr std::array sources = {
        QT_TRANSLATE_NOOP("words", "Ship"),
        QT_TRANSLATE_NOOP("words", "Mixed"),
        QT_TRANSLATE_NOOP("words", "Skip"),
        QT_TRANSLATE_NOOP("words", "Pending"),
    };
    static_assert(sources.size() == size_t(PanelVerdict::Pending) + 1);
    return words(sources.at(size_t(verdict)));
}

QString split(const Split &split)
{
    return QStringLiteral("%1–%2").arg(split.ships).arg(split.skips);
}

QString tally(const Words &words, const Split &split)
{
    QString text =
        words(QT_TRANSLATE_NOOP("words", "%1 ship / %2 skip")).arg(split.ships).arg(split.skips);
    if (split.open() > 0)
        text += dot + words(QT_TRANSLATE_NOOP("words", "%1 open")).arg(split.open());
    return text;
}

QString tally(const Words &words, const PublishedVerdict &published)
{
    return published.isHidden ? hidden(words) : tally(words, published.split);
}

QString panel(const Words &words, const PublishedVerdict &published)
{
    return verdict(words, published.verdict()) + dot + tally(words, published);
}

QString hidden(const Words &words)
{
    return words(QT_TRANSLATE_NOOP("words", "Hidden until your own score is set"));
}

QString openSeats(const Words &words, int count)
{
    return words(QT_TRANSLATE_N_NOOP("words", "%n seat(s) open"), count);
}

QString percent(const Words &words, std::optional<int> percent)
{
    return percent ? words(QT_TRANSLATE_NOOP("words", "%1%")).arg(*percent) : none;
}

QString community(const Words &words, const Community &community)
{
    const auto share = community.shipShare();
    if (!share)
        return words(QT_TRANSLATE_NOOP("words", "No community votes yet"));
    // Plural rules look at the last digits only, so a count beyond int keeps those.
    const qint64 votes = community.votes();
    constexpr qint64 limit = std::numeric_limits<int>::max();
    const int form = int(votes <= limit ? votes : 1'000'000'000 + votes % 1'000'000);
    const QString counted = words(QT_TRANSLATE_N_NOOP("words", "%Ln vote(s)"), form)
                                .replace(QLatin1String("%Ln"), QString::number(votes));
    return words(QT_TRANSLATE_NOOP("words", "%1 ship")).arg(percent(words, share)) + dot + counted;
}

QString entry(const Words &words, std::optional<PriceEntry> entry)
{
    static constexpr std::array sources = {
        QT_TRANSLATE_NOOP("words", "Free"),
        QT_TRANSLATE_NOOP("words", "Freemium"),
        QT_TRANSLATE_NOOP("words", "Paid"),
        QT_TRANSLATE_NOOP("words", "Contact sales"),
    };
    static_assert(sources.size() == size_t(PriceEntry::Contact) + 1);
    return entry ? words(sources.at(size_t(*entry))) : none;
}

} // namespace vd::phrases
