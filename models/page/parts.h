// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "panel/pairing.h"

#include <array>

namespace vd::page {

class Values;

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

bool showsLogo(const Tool &tool); // else its monogram

std::string renderShape(const char *verdict, const Context &context); // by its word

// Each renders one element of HTML with the part's id on it, from nothing but its arguments.
std::string renderCard(const Tool &tool, Side side, const Context &context);
std::string renderDecisionName(const Tool &tool, Side side, const Context &context);
std::string renderDecision(Decision decision, const Tool &tool, Side side, const Context &context);
std::string renderScorecardName(const Tool &tool, Side side, const Context &context);
std::string renderPersona(const Persona &persona, const Context &context);
// Of a persona that is not on the tool's panel, too, which is said.
std::string renderSeat(const Persona &persona, const Tool &tool, Side side, const Context &context);
std::string renderHeader(const Pairing &pairing, const Context &context);
std::string renderNewsletter(const Context &context); // empty: no valid address is set
std::string renderBookmarks(const Context &context);
std::string renderFooter(const Pairing &pairing, const Context &context);

// Parts of pages that are no compare page.
std::string renderFooter(std::optional<qint64> updated, const Context &context);
// Of all pages of a site; empty on a page by itself. `path` is the page's own, to mark its link.
std::string renderNavigation(const QString &path, const Context &context);
// Of a tool's own page: without the tool's name, with who wrote it and when.
std::string renderOwnSeat(const Persona &persona, const Seat &seat, const Context &context);
// What a card shows of a tool, for any template that shows it, too.
void addCard(Values &values, const Tool &tool, const Context &context);

} // namespace vd::page
