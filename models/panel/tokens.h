// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace vd {

// The tokens that the desk format writes for the values of an enumeration, in its order.
// A label is what people read; a token never changes and is never translated.

template<typename E, size_t N>
const char *tokenIn(const std::array<const char *, N> &tokens, E value)
{
    return tokens.at(size_t(value));
}

template<typename E, size_t N>
std::optional<E> fromToken(const std::array<const char *, N> &tokens, const QString &token)
{
    for (size_t i = 0; i < N; ++i) {
        if (token == QLatin1String(tokens[i]))
            return E(i);
    }
    return {};
}

inline constexpr std::array verdictTokens = {"ship", "skip"};
inline constexpr std::array panelVerdictTokens = {"ship", "mixed", "skip", "pending"};
inline constexpr std::array priceEntryTokens = {"free", "freemium", "paid", "contact"};
inline constexpr std::array statusTokens = {"draft", "review", "ready", "published", "retired"};
inline constexpr std::array pairPolicyTokens = {"none", "category", "all"};
inline constexpr std::array tiePolicyTokens = {"mixed", "hold"};

} // namespace vd
