// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "editing/panelboard.h"
#include "lists/comparisonmodel.h"

namespace vd::ui {

// Keeps the list of comparisons up to date with changes by this editor and by others.
class ComparisonRows : public QObject
{
    Q_OBJECT

public:
    ComparisonRows(DeskSession &session, PanelBoard &board, ComparisonModel &list,
                   QObject *parent = nullptr);

    ComparisonRow rowOf(const Record &comparison) const;

private:
    void load();
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void seeTool(const Id &tool);
    void put(const Record &comparison);

    DeskSession &m_session;
    PanelBoard &m_board;
    ComparisonModel &m_list;
};

} // namespace vd::ui
