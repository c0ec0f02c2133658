// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/partids.h"

namespace vd::page::ids {

namespace {

QString onSide(const QString &stem, Side side)
{
    return stem + (side == Side::Left ? QLatin1String("_left") : QLatin1String("_right"));
}

constexpr std::array decisionStems = {"decision_verdict", "decision_community", "decision_pricing",
                                      "decision_best", "decision_category"};
static_assert(decisionStems.size() == decisions.size());

} // namespace

QString card(Side side)
{
    return onSide(QStringLiteral("card"), side);
}

QString decisionName(Side side)
{
    return onSide(QStringLiteral("decision_name"), side);
}

QString decision(Decision decision, Side side)
{
    return onSide(QLatin1String(decisionStems.at(size_t(decision))), side);
}

QString scorecardName(Side side)
{
    return onSide(QStringLiteral("scorecard_name"), side);
}

QString persona(const Slug &persona)
{
    return persona.text() + QLatin1String("_persona");
}

QString seat(const Slug &persona, Side side)
{
    // A persona called Card must not take the ids of the cards.
    const bool taken = persona.text() == QLatin1String("card");
    return onSide(taken ? QStringLiteral("card_seat") : persona.text(), side);
}

QString ownSeat(const Slug &persona)
{
    return persona.text() + QLatin1String("_seat");
}

} // namespace vd::page::ids
