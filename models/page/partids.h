// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/slug.h"

#include <array>

namespace vd::page {

enum class Side { Left, Right };
enum class Decision { Verdict, Community, Pricing, BestFor, Category };

inline constexpr std::array sides = {Side::Left, Side::Right};
inline constexpr std::array decisions = {Decision::Verdict, Decision::Community, Decision::Pricing,
                                         Decision::BestFor, Decision::Category};
static_assert(decisions.size() == size_t(Decision::Category) + 1);

// The ids of parts. A row of the scorecard has its persona's slug; every other id has an
// underscore, which no slug has.
namespace ids {
inline const QString header = QStringLiteral("page_header");
inline const QString newsletter = QStringLiteral("newsletter_form");
inline const QString bookmarks = QStringLiteral("bookmarks_list");
inline const QString navigation = QStringLiteral("site_navigation");
inline const QString toolCard = QStringLiteral("tool_card");
inline const QString take = QStringLiteral("panel_take");
inline const QString partners = QStringLiteral("compare_with");
inline const QString footer = QStringLiteral("page_footer");
QString card(Side side);
QString decisionName(Side side);
QString decision(Decision decision, Side side);
QString scorecardName(Side side);
QString persona(const Slug &persona);
QString seat(const Slug &persona, Side side);
QString ownSeat(const Slug &persona);
} // namespace ids

} // namespace vd::page
