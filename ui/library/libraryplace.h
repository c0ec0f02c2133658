// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"
#include "editing/livequery.h"
#include "lists/toolmodel.h"

#include <QSplitter>

class QStackedWidget;

namespace vd::ui {

class Dialogs;
class LibraryPanel;
class ToolEditor;

// The list of all tools, and the editor of the current one.
class LibraryPlace : public QSplitter
{
    Q_OBJECT

public:
    LibraryPlace(DeskSession &session, PanelBoard &board, CurrentPair &pair, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    LibraryPanel *panel() const { return m_panel; }
    ToolEditor *editor() const { return m_editor; }

    void choose(const Id &tool);
    void makeNew();
    void duplicate(); // the current tool, like the next two
    void remove();
    void toggleStar();

signals:
    void focused(const vd::FieldRef &field);
    void importRequested();
    void statusMessage(const QString &message);

private:
    void feedLists();
    void fetchDeleted();
    void connectPanel();
    void connectCommands();
    void showTool();
    void showFound();
    void follow(int number);
    void showFoundInTrash();
    void make(const QString &name, const std::optional<Id> &original);
    void duplicateTool(const Id &tool);
    void removeTool(const Id &tool);
    void restoreTool(const Id &tool);
    void star(const Id &tool);
    void withRecord(const Id &tool, const std::function<void(const ToolRecords &)> &use);

    DeskSession &m_session;
    PanelBoard &m_board;
    CurrentPair &m_pair;
    LiveQuery m_liveQuery;
    ToolModel m_tools;
    ToolModel m_trash;
    std::vector<PanelRow> m_deleted;
    LibraryPanel *m_panel;
    QStackedWidget *m_stack;
    ToolEditor *m_editor;
    Id m_kept;  // stays in the list while it is current, though the query does not match it
    Id m_made;  // a tool just made; chosen as soon as it is in the list
    Id m_named; // a new tool; its name gets the focus as soon as it is shown
};

} // namespace vd::ui
