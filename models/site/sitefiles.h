// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/comparepages.h"
#include "site/plan.h"
#include "site/sitemap.h"

namespace vd::site {

// Makes the bytes of each file of a plan. Source and plan must outlive it. Safe to call from
// several threads.
class SiteFiles
{
public:
    SiteFiles(const Source &source, const Plan &plan, const page::Theme &theme);

    Result<std::string> render(const PlannedFile &file);

private:
    std::string renderPage(const PlannedFile &file);
    std::string renderSitemaps(quint32 number) const;
    std::vector<Address> addresses() const;
    std::optional<qint64> updatedAt(const PlannedFile &file) const;

    const Source &m_source;
    const Plan &m_plan;
    page::Context m_top;      // of a page at the top of the site
    page::Context m_nested;   // of one in a folder
    page::Context m_absolute; // of the page for missing files, shown at any address
    ComparePages m_comparePages;
};

} // namespace vd::site
