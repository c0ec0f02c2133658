// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonrows.h"

namespace vd::ui {

ComparisonRows::ComparisonRows(DeskSession &session, PanelBoard &board, ComparisonModel &list,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_list(list)
{
    connect(&session, &DeskSession::opened, this, &ComparisonRows::load);
    connect(&session, &DeskSession::shown, this, &ComparisonRows::onFieldsChanged);
    connect(&board, &PanelBoard::reset, this, &ComparisonRows::load);
    connect(&board, &PanelBoard::changed, this,
            [this](int number) { seeTool(m_board.rows().at(number).tool.id); });
    connect(&board, &PanelBoard::removed, this, [this](const std::vector<Id> &tools) {
        for (const Id &tool : tools)
            seeTool(tool);
    });
    load();
}

ComparisonRow ComparisonRows::rowOf(const Record &comparison) const
{
    const auto nameOf = [&](Field side) {
        const ToolRow *tool = m_board.find(comparison.reference(side));
        return tool ? tool->name : QString();
    };
    return {comparison.id(), comparison.integer(Field::Place), comparison.text(Field::Title),
            nameOf(Field::Left), nameOf(Field::Right)};
}

void ComparisonRows::load()
{
    std::vector<ComparisonRow> rows;
    for (const Record *comparison : m_session.workingCopy().all(Kind::Comparison))
        rows.push_back(rowOf(*comparison));
    m_list.setRows(std::move(rows));
}

void ComparisonRows::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    std::set<Id> touched;
    for (const FieldRef &field : fields) {
        if (field.record.kind == Kind::Comparison)
            touched.insert(field.record.id);
    }
    for (const Id &id : touched)
        put(*m_session.workingCopy().find({Kind::Comparison, id}));
}

void ComparisonRows::seeTool(const Id &tool)
{
    for (const Record *comparison : m_session.workingCopy().all(Kind::Comparison)) {
        if (comparison->reference(Field::Left) == tool ||
            comparison->reference(Field::Right) == tool)
            put(*comparison);
    }
}

void ComparisonRows::put(const Record &comparison)
{
    if (comparison.exists())
        m_list.put(rowOf(comparison));
    else
        m_list.remove(comparison.id());
}

} // namespace vd::ui

#include "moc_comparisonrows.cpp"
