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
    connect(&session, &DeskSession::shown, this, &CurrentPair::onFieldsChanged);
    connect(&board, &PanelBoard::changed, this, &CurrentPair::onToolChanged);
    connect(&board, &PanelBoard::removed, this, &CurrentPair::onToolsRemoved);
    connect(&session, &DeskSession::opened, this, [this] {
        m_lastRivals.clear();
        clear();
    });
}

void CurrentPair::clear()
{
    m_tool = {};
    m_rival = {};
    m_comparison = {};
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
        Id left = comparison->reference(Field::Left);
        Id right = comparison->reference(Field::Right);
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
    m_comparison = {};
    const Id rival = rivalFor(tool);
    take(tool, rival, standsLeft(tool, rival));
}

void CurrentPair::setRival(const Id &rival)
{
    if (rival == m_tool || m_tool.isNull())
        return;
    m_comparison = {};
    m_lastRivals[m_tool] = rival;
    take(m_tool, rival, standsLeft(m_tool, rival));
}

void CurrentPair::setComparison(const Id &comparison)
{
    const Record *record = m_session.workingCopy().find({Kind::Comparison, comparison});
    m_comparison = record ? comparison : Id();
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
    setSides(!m_isToolLeft);
}

void CurrentPair::setSides(bool isToolLeft)
{
    m_isToolLeft = isToolLeft;
    emit changed();
    emit arrived();
}

// Follows changes of the comparison's sides, by this editor and by others.
void CurrentPair::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    const WorkingCopy &copy = m_session.workingCopy();
    const Record *comparison = m_comparison.isNull() ? copy.comparisonOf(m_tool, m_rival)
                                                     : copy.find({Kind::Comparison, m_comparison});
    const auto isSide = [comparison](const FieldRef &field) {
        return field.record == comparison->ref() &&
               (field.field == Field::Left || field.field == Field::Right);
    };
    if (!comparison || std::ranges::none_of(fields, isSide))
        return;
    const Id left = comparison->reference(Field::Left);
    const Id right = comparison->reference(Field::Right);
    if (std::set<Id>{left, right} != std::set<Id>{m_tool, m_rival})
        take(left, right, true);
    else if ((left == m_tool) != m_isToolLeft)
        setSides(left == m_tool);
}

// A tool without a rival gets one as soon as the desk has another tool.
void CurrentPair::onToolChanged(int number)
{
    const Id &tool = m_board.rows().at(number).tool.id;
    if (!m_tool.isNull() && m_rival.isNull() && tool != m_tool)
        setTool(m_tool);
}

// Replaces a deleted rival by another tool, except in a comparison.
void CurrentPair::onToolsRemoved(const std::vector<Id> &tools)
{
    const bool isRivalGone = std::ranges::find(tools, m_rival) != tools.end();
    const bool isToolGone = std::ranges::find(tools, m_tool) != tools.end();
    if (isRivalGone && !isToolGone && m_comparison.isNull())
        setTool(m_tool);
}

std::optional<Pairing> CurrentPair::pairing() const
{
    const WorkingCopy &copy = m_session.workingCopy();
    auto pairing = m_isToolLeft ? copy.pairing(m_tool, m_rival) : copy.pairing(m_rival, m_tool);
    if (!pairing)
        return {};
    if (const Record *selected = copy.find({Kind::Comparison, m_comparison})) {
        pairing->comparison = Comparison::from(*selected);
        pairing->comparison.left = pairing->left.id;
        pairing->comparison.right = pairing->right.id;
    }
    return pairing;
}

} // namespace vd

#include "moc_currentpair.cpp"
