// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/currentpair.h"

namespace vd {

CurrentPair::CurrentPair(DeskSession &session, PanelBoard &board, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
{
    connect(&session, &DeskSession::toolsLoaded, this, &CurrentPair::arrived);
    connect(&session, &DeskSession::opened, this, [this] {
        m_lastRivals.clear();
        clear();
    });
}

void CurrentPair::clear()
{
    m_tool = {};
    m_rival = {};
    emit changed();
}

Id CurrentPair::rivalFor(const Id &tool) const
{
    const auto isThere = [&](const Id &other) {
        return other != tool && m_board.find(other) != nullptr;
    };
    if (const auto last = m_lastRivals.find(tool);
        last != m_lastRivals.end() && isThere(last->second))
        return last->second;
    for (const Record *comparison : m_session.workingCopy().all(Kind::Comparison)) {
        const Id left = comparison->reference(Field::Left);
        const Id right = comparison->reference(Field::Right);
        if (left == tool && isThere(right))
            return right;
        if (right == tool && isThere(left))
            return left;
    }
    return m_board.likest(tool);
}

bool CurrentPair::standsLeft(const Id &tool, const Id &rival) const
{
    const Record *comparison = m_session.workingCopy().comparisonOf(tool, rival);
    return !comparison || comparison->reference(Field::Left) == tool;
}

void CurrentPair::setTool(const Id &tool)
{
    const Id rival = rivalFor(tool);
    take(tool, rival, standsLeft(tool, rival));
}

void CurrentPair::setRival(const Id &rival)
{
    if (rival == m_tool || m_tool.isNull())
        return;
    m_lastRivals[m_tool] = rival;
    take(m_tool, rival, standsLeft(m_tool, rival));
}

void CurrentPair::setComparison(const Id &comparison)
{
    const Record *record = m_session.workingCopy().find({Kind::Comparison, comparison});
    if (record)
        take(record->reference(Field::Left), record->reference(Field::Right), true);
}

void CurrentPair::take(const Id &tool, const Id &rival, bool isToolLeft)
{
    m_tool = tool;
    m_rival = rival;
    m_isToolLeft = isToolLeft;
    emit changed();
    std::set<Id> tools{tool, rival};
    tools.erase(Id());
    m_session.load(tools);
}

void CurrentPair::swap()
{
    m_isToolLeft = !m_isToolLeft;
    emit changed();
    emit arrived();
}

std::optional<Pairing> CurrentPair::pairing() const
{
    return m_isToolLeft ? m_session.workingCopy().pairing(m_tool, m_rival)
                        : m_session.workingCopy().pairing(m_rival, m_tool);
}

} // namespace vd

#include "moc_currentpair.cpp"
