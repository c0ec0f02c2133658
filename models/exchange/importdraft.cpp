// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdraft.h"

#include "panel/fieldrule.h"

namespace vd {

Drafts::Drafts(Kind kind, const std::vector<Record> &records)
    : m_kind(kind)
    , m_isPlaced(findField(kind, Field::Place) != nullptr)
{
    const bool slugged = findField(kind, Field::Slug) != nullptr;
    for (const Record &record : records) {
        Draft &draft = m_drafts.emplace_back(Draft{record, record, {}});
        m_byId.emplace(record.id(), &draft);
        if (slugged && record.exists())
            m_bySlug.emplace(record.text(Field::Slug), &draft);
        if (m_isPlaced)
            m_nextPlace = std::max(m_nextPlace, placeAfter(record.integer(Field::Place)));
    }
}

Draft *Drafts::withId(const Id &id)
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : it->second;
}

Draft *Drafts::withSlug(const QString &slug)
{
    const auto it = m_bySlug.find(slug);
    return it == m_bySlug.end() ? nullptr : it->second;
}

Draft &Drafts::add(const Id &id)
{
    const Record record(m_kind, id);
    Draft &draft = m_drafts.emplace_back(Draft{record, record, {}});
    m_byId.emplace(id, &draft);
    if (m_isPlaced)
        draft.after.set(Field::Place, m_nextPlace++);
    return draft;
}

void Drafts::setSlug(Draft &draft, const QString &slug)
{
    const auto old = m_bySlug.find(draft.after.text(Field::Slug));
    if (old != m_bySlug.end() && old->second == &draft)
        m_bySlug.erase(old);
    draft.after.set(Field::Slug, slug);
    m_bySlug[slug] = &draft;
}

} // namespace vd
