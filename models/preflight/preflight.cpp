// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"

#include "preflight/blindrules.h"
#include "preflight/categoryrules.h"
#include "preflight/comparisonrules.h"
#include "preflight/daterules.h"
#include "preflight/linkrules.h"
#include "preflight/namerules.h"
#include "preflight/panelrules.h"
#include "preflight/pricingrules.h"
#include "preflight/settlingrules.h"
#include "preflight/sitepages.h"
#include "preflight/siterules.h"
#include "preflight/textrules.h"

namespace vd::preflight {

namespace {

void checkTool(const Tool &tool, const SitePages &pages, CheckContext &context)
{
    checkTexts(tool, context);
    checkLogo(tool, context);
    checkPricing(tool, context);
    checkDates(tool, context);
    checkPanel(tool, context);
    checkSettling(tool, context);
    checkReviewData(tool, context);
    checkLinks(tool, pages, context);
}

} // namespace

std::vector<Finding> findProblems(const Contents &contents, QDate today)
{
    CheckContext context(contents, today);
    checkSite(context);
    checkNames(context);
    checkCategories(context);
    checkFormerSlugs(context);
    checkComparisons(context);
    checkAddresses(context);
    const SitePages pages(context.overview());
    for (const Tool &tool : context.published().tools) {
        checkTool(tool, pages, context);
        checkHidden(tool, context);
    }
    std::vector<Finding> findings = context.takeFindings();
    withhold(context.published(), findings);
    return findings;
}

} // namespace vd::preflight
