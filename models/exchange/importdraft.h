// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/edit.h"

#include <deque>
#include <map>
#include <set>

namespace vd {

// A record that an import changes.
struct Draft
{
    Record before;
    Record after;
    std::set<Field> given; // derived fields that the file gives
};

// The drafts of one kind in desk order, found by id and, where they have one, by slug.
class Drafts
{
public:
    Drafts(Kind kind, const std::vector<Record> &records);

    Draft *withId(const Id &id);
    Draft *withSlug(const QString &slug); // among those that exist
    Draft &add(const Id &id);             // after all others
    void setSlug(Draft &draft, const QString &slug);

    std::deque<Draft> &all() { return m_drafts; }
    const std::deque<Draft> &all() const { return m_drafts; }

private:
    Kind m_kind;
    bool m_isPlaced;            // whether the records have an order
    std::deque<Draft> m_drafts; // a deque, so that addresses stay valid
    std::map<Id, Draft *> m_byId;
    std::map<QString, Draft *> m_bySlug;
    qint64 m_nextPlace = 0;
};

} // namespace vd
