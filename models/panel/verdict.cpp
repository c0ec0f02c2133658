// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/verdict.h"

#include "panel/tokens.h"

namespace vd {

static_assert(verdictTokens.size() == size_t(Verdict::Skip) + 1);
static_assert(panelVerdictTokens.size() == size_t(PanelVerdict::Pending) + 1);

const char *tokenOf(Verdict verdict)
{
    return tokenIn(verdictTokens, verdict);
}

const char *tokenOf(PanelVerdict verdict)
{
    return tokenIn(panelVerdictTokens, verdict);
}

std::optional<Verdict> verdictFrom(const QString &word)
{
    return fromToken<Verdict>(verdictTokens, word);
}

std::optional<PanelVerdict> panelVerdictFrom(const QString &word)
{
    return fromToken<PanelVerdict>(panelVerdictTokens, word);
}

} // namespace vd
