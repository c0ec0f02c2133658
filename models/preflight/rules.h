// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/survey.h"

// One function, or a few, in each file whose name ends in "rules".
namespace vd::preflight {

void checkSite(Survey &survey);
void checkAddresses(Survey &survey); // of comparisons
void checkComparisons(Survey &survey);
void checkCategories(Survey &survey);
void checkNames(Survey &survey);
void checkFormerSlugs(Survey &survey);

void checkTexts(const Tool &tool, Survey &survey);
void checkLogo(const Tool &tool, Survey &survey);
void checkPricing(const Tool &tool, Survey &survey);
void checkDates(const Tool &tool, Survey &survey);
void checkPanel(const Tool &tool, Survey &survey);
void checkSettling(const Tool &tool, Survey &survey);
void checkReviewData(const Tool &tool, Survey &survey); // what search engines are told of reviews

class SitePages;
void checkLinks(const Tool &tool, const SitePages &pages, Survey &survey);

} // namespace vd::preflight
