// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/checkcontext.h"

// One function, or a few, in each file whose name ends in "rules".
namespace vd::preflight {

void checkSite(CheckContext &context);
void checkAddresses(CheckContext &context); // of comparisons
void checkComparisons(CheckContext &context);
void checkCategories(CheckContext &context);
void checkNames(CheckContext &context);
void checkFormerSlugs(CheckContext &context);

void checkTexts(const Tool &tool, CheckContext &context);
void checkLogo(const Tool &tool, CheckContext &context);
void checkPricing(const Tool &tool, CheckContext &context);
void checkDates(const Tool &tool, CheckContext &context);
void checkPanel(const Tool &tool, CheckContext &context);
void checkSettling(const Tool &tool, CheckContext &context);
void checkReviewData(const Tool &tool,
                     CheckContext &context); // what search engines are told of reviews

class SitePages;
void checkLinks(const Tool &tool, const SitePages &pages, CheckContext &context);

} // namespace vd::preflight
