// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/notedrafts.h"

#include <QStringList>

namespace vd {

NoteDrafts::Draft NoteDrafts::of(const Id &tool) const
{
    const auto it = m_drafts.find(tool);
    return it == m_drafts.end() ? Draft() : it->second;
}

void NoteDrafts::keep(const Id &tool, Draft draft)
{
    if (tool.isNull() || draft == of(tool))
        return;
    if (draft.text.isEmpty())
        m_drafts.erase(tool);
    else
        m_drafts[tool] = std::move(draft);
    emit changed();
}

QVariantMap NoteDrafts::all() const
{
    QVariantMap drafts;
    for (const auto &[tool, draft] : m_drafts)
        drafts.insert(tool.text(), QStringList{draft.text, draft.note.text()});
    return drafts;
}

void NoteDrafts::setAll(const QVariantMap &drafts)
{
    m_drafts.clear();
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        const auto tool = Id::from(it.key());
        const QStringList parts = it.value().toStringList();
        if (tool && !parts.value(0).isEmpty())
            m_drafts[*tool] = {parts[0], Id::from(parts.value(1)).value_or(Id())};
    }
}

} // namespace vd

#include "moc_notedrafts.cpp"
