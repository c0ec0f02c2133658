// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/catalogue.h"
#include "editing/workspace.h"
#include "lists/comparisonlist.h"

namespace vd::ui {

// Keeps the list of comparisons as the editor sees them, whoever changes them or their tools.
class ComparisonRows : public QObject
{
    Q_OBJECT

public:
    ComparisonRows(Workspace &workspace, Catalogue &catalogue, ComparisonList &list,
                   QObject *parent = nullptr);

    ComparisonRow rowOf(const Record &comparison) const;

private:
    void load();
    void see(const std::vector<FieldRef> &fields);
    void seeTool(const Id &tool);
    void put(const Record &comparison);

    Workspace &m_workspace;
    Catalogue &m_catalogue;
    ComparisonList &m_list;
};

} // namespace vd::ui
