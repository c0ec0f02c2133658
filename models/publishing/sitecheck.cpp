// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/sitecheck.h"

#include "preflight/preflight.h"
#include "site/pairs.h"

#include <QDate>

#include <algorithm>

namespace vd {

std::shared_ptr<const SiteCheck> checkSite(const std::shared_ptr<const Contents> &contents)
{
    auto check = std::make_shared<SiteCheck>();
    check->findings = preflight::findProblems(*contents, QDate::currentDate());
    check->tools = std::ranges::count_if(contents->tools, isListed);
    check->chosen = qint64(contents->comparisons.size());
    for (const PairPolicy policy : {PairPolicy::None, PairPolicy::Category, PairPolicy::All})
        check->pairs.at(size_t(policy)) = site::countByPolicy(*contents, policy);
    return check;
}

} // namespace vd
