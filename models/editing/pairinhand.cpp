// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/pairinhand.h"

namespace vd {

PairInHand::PairInHand(Workspace &workspace, Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalogue(catalogue)
{
    connect(&workspace, &Workspace::toolsTaken, this, &PairInHand::arrived);
    connect(&workspace, &Workspace::opened, this, [this] {
        m_lastRivals.clear();
        clear();
    });
}

void PairInHand::clear()
{
    m_tool = {};
    m_rival = {};
    emit changed();
}

Id PairInHand::rivalFor(const Id &tool) const
{
    const auto isThere = [&](const Id &other) {
        return other != tool && m_catalogue.find(other) != nullptr;
    };
    if (const auto last = m_lastRivals.find(tool);
        last != m_lastRivals.end() && isThere(last->second))
        return last->second;
    for (const Record *comparison : m_workspace.shelf().all(Kind::Comparison)) {
        const Id left = comparison->reference(Field::Left);
        const Id right = comparison->reference(Field::Right);
        if (left == tool && isThere(right))
            return right;
        if (right == tool && isThere(left))
            return left;
    }
    return m_catalogue.likest(tool);
}

bool PairInHand::standsLeft(const Id &tool, const Id &rival) const
{
    const Record *comparison = m_workspace.shelf().comparisonOf(tool, rival);
    return !comparison || comparison->reference(Field::Left) == tool;
}

void PairInHand::setTool(const Id &tool)
{
    const Id rival = rivalFor(tool);
    take(tool, rival, standsLeft(tool, rival));
}

void PairInHand::setRival(const Id &rival)
{
    if (rival == m_tool || m_tool.isNull())
        return;
    m_lastRivals[m_tool] = rival;
    take(m_tool, rival, standsLeft(m_tool, rival));
}

void PairInHand::setComparison(const Id &comparison)
{
    const Record *record = m_workspace.shelf().find({Kind::Comparison, comparison});
    if (record)
        take(record->reference(Field::Left), record->reference(Field::Right), true);
}

void PairInHand::take(const Id &tool, const Id &rival, bool isToolLeft)
{
    m_tool = tool;
    m_rival = rival;
    m_isToolLeft = isToolLeft;
    emit changed();
    std::set<Id> tools{tool, rival};
    tools.erase(Id());
    m_workspace.take(tools);
}

void PairInHand::swap()
{
    m_isToolLeft = !m_isToolLeft;
    emit changed();
    emit arrived();
}

std::optional<Pairing> PairInHand::pairing() const
{
    return m_isToolLeft ? m_workspace.shelf().pairing(m_tool, m_rival)
                        : m_workspace.shelf().pairing(m_rival, m_tool);
}

} // namespace vd
