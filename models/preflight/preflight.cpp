// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"

#include "preflight/blindrules.h"
#include "preflight/rules.h"
#include "preflight/sitepages.h"

namespace vd::preflight {

namespace {

void checkTool(const Tool &tool, const SitePages &pages, Survey &survey)
{
    checkTexts(tool, survey);
    checkLogo(tool, survey);
    checkPricing(tool, survey);
    checkDates(tool, survey);
    checkPanel(tool, survey);
    checkSettling(tool, survey);
    checkReviewData(tool, survey);
    checkLinks(tool, pages, survey);
}

} // namespace

std::vector<Finding> findProblems(const Contents &contents, QDate today, const QString &person)
{
    Survey survey(contents, today);
    checkSite(survey);
    checkNames(survey);
    checkCategories(survey);
    checkFormerSlugs(survey);
    checkComparisons(survey);
    checkAddresses(survey);
    const SitePages pages(survey.overview());
    for (const Tool &tool : survey.published().tools) {
        checkTool(tool, pages, survey);
        checkBlind(tool, person, survey);
    }
    std::vector<Finding> findings = survey.takeFindings();
    withhold(survey.published(), person, findings);
    return findings;
}

} // namespace vd::preflight
