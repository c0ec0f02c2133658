// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QScrollArea>

namespace vd {
class PanelBoard;
} // namespace vd

namespace vd::ui {

class DetailsForm;
class Dialogs;
class LineField;
class ScorecardView;
class SettlingView;

// The editor of the current tool: name, panel, details and notes.
class ToolEditor : public QWidget
{
    Q_OBJECT

public:
    ToolEditor(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
               QWidget *parent = nullptr);

    void setTool(const Id &tool); // the tool to edit; null: none
    const Id &tool() const { return m_tool; }
    void setAuthorShown(bool shown);
    // Scrolls to the field and focuses it; false if it is not a field of this tool.
    bool focus(const FieldRef &field);
    void focusName(); // with all of it selected, so that typing replaces it

signals:
    void focused(const vd::FieldRef &field);

private:
    void showWhole(const QWidget *part);
    QWidget *makeHead();
    QWidget *makeBody(PanelBoard &board, Dialogs &dialogs);
    std::vector<FieldValue> slugAlong(const Value &name) const;

    DeskSession &m_session;
    PanelBoard &m_board;
    RecordForm m_form;
    Id m_tool;
    QScrollArea *m_scroll;
    LineField *m_name;
    DetailsForm *m_details;
    ScorecardView *m_scorecard;
    SettlingView *m_settling;
};

} // namespace vd::ui
