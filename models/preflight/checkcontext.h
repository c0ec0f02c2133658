// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/siteindex.h"
#include "panel/contents.h"
#include "preflight/finding.h"

#include <QDate>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vd::preflight {

// What the rules look at, and where they write down what they find.
class CheckContext
{
public:
    CheckContext(const Contents &contents, QDate today);
    Q_DISABLE_COPY_MOVE(CheckContext)

    const Site &site() const { return m_contents.site; }
    const Contents &published() const { return m_contents; }
    const page::SiteIndex &overview() const { return m_overview; }
    const QDate &today() const { return m_today; }
    const Persona *persona(const Id &id) const; // nullptr: not in the roster

    // `what` tells findings of one rule apart that have the same record.
    void add(Rule rule, const FieldRef &field, const QString &message, const QString &what = {});
    // The same, where it is not the record that is at fault; `name` tells what is.
    void addNamed(Rule rule, const FieldRef &field, const QString &message, const QString &name);

    std::vector<Finding> takeFindings(); // with the site's waivers, in order

private:
    struct Place
    {
        size_t list = 0; // the site, tools with their seats, comparisons
        size_t record = 0;
        size_t seat = 0; // 0: the tool itself
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    Contents m_contents;
    page::SiteIndex m_overview;
    QDate m_today;
    std::unordered_map<Id, Place> m_places;
    std::unordered_map<Id, const Persona *> m_personas;
    std::vector<Finding> m_findings;
    std::unordered_set<QString> m_ids; // of the findings
};

// A text of any length as a part of an id.
QString shortDigest(const QString &text);

inline FieldRef fieldOf(const Tool &tool, Field field)
{
    return {{Kind::Tool, tool.id}, field};
}
inline FieldRef fieldOf(const Seat &seat, Field field)
{
    return {{Kind::Seat, seat.id}, field};
}
inline FieldRef fieldOf(const Comparison &comparison, Field field)
{
    return {{Kind::Comparison, comparison.id}, field};
}
inline FieldRef siteField(Field field)
{
    return {{Kind::Site, {}}, field};
}

} // namespace vd::preflight
