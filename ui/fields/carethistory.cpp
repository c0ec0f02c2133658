// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/carethistory.h"

#include "ui/fields/splice.h"

namespace vd::ui {

namespace {

int placeAfter(const Splice &splice, int place)
{
    if (place <= splice.at)
        return place;
    if (place < splice.at + splice.removed)
        return int(splice.at);
    return int(place - splice.removed + splice.inserted.size());
}

} // namespace

Selection movedBy(const Splice &splice, const Selection &selection)
{
    return {placeAfter(splice, selection.anchor), placeAfter(splice, selection.caret)};
}

void CaretHistory::edited(const QString &text, const Selection &now)
{
    m_states[m_at].before = m_now;
    m_states.resize(m_at + 1); // an edit drops the texts that redo would restore
    m_states.push_back({qHash(text), now, now});
    ++m_at;
    m_now = now;
}

std::optional<Selection> CaretHistory::shown(const QString &text)
{
    const size_t hash = qHash(text);
    for (size_t distance = 1; distance <= m_states.size(); ++distance) {
        if (distance <= m_at && m_states[m_at - distance].text == hash) {
            m_at -= distance;
            return m_now = m_states[m_at].before;
        }
        if (m_at + distance < m_states.size() && m_states[m_at + distance].text == hash) {
            m_at += distance;
            return m_now = m_states[m_at].after;
        }
    }
    m_states = {State{hash, {}, {}}};
    m_at = 0;
    m_now = {};
    return {};
}

} // namespace vd::ui
