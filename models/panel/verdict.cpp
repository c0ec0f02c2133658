// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/verdict.h"

#include <QString>

#include <array>

namespace vd {

namespace {

constexpr std::array verdictWords = {"ship", "skip"};
constexpr std::array panelVerdictWords = {"ship", "mixed", "skip", "pending"};

template<typename T, size_t N>
std::optional<T> indexOf(const std::array<const char *, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
            return T(i);
    }
    return {};
}

} // namespace

const char *word(Verdict verdict)
{
    return verdictWords.at(size_t(verdict));
}

const char *word(PanelVerdict verdict)
{
    return panelVerdictWords.at(size_t(verdict));
}

std::optional<Verdict> verdictFrom(const QString &word)
{
    return indexOf<Verdict>(verdictWords, word);
}

std::optional<PanelVerdict> panelVerdictFrom(const QString &word)
{
    return indexOf<PanelVerdict>(panelVerdictWords, word);
}

} // namespace vd
