// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/siteindex.h"

#include <QByteArray>

#include <unordered_set>

namespace vd::preflight {

// The files that a site will have, to be asked about one address. Pairs are not listed, of which a
// policy makes half a million: they are looked up.
class SitePages
{
public:
    explicit SitePages(const page::SiteIndex &overview); // to which it refers

    // The path within the site of a web address; nothing for an address of somebody else's.
    std::optional<QString> pathOf(const QByteArray &webAddress) const;
    bool holds(const QString &path) const;

private:
    void addTools();
    bool holdsPair(const QString &name) const; // "a-vs-b"
    bool isPublished(const Tool &one, const Tool &other) const;

    const page::SiteIndex &m_overview;
    QByteArray m_base; // empty: there is none
    std::unordered_set<QString> m_paths;
    std::unordered_map<QString, const Tool *> m_tools; // by slug, former ones included
    std::unordered_set<QString> m_chosen;              // the ids of two tools, either way round
};

} // namespace vd::preflight
