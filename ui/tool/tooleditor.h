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

// The tool in hand, from its name to what the panel makes of it.
class ToolEditor : public QWidget
{
    Q_OBJECT

public:
    ToolEditor(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
               QWidget *parent = nullptr);

    void setTool(const Id &tool); // in hand, or null
    const Id &tool() const { return m_tool; }
    void setAuthorShown(bool shown);
    // Brings the field into view and gives it the focus; false, if it is not of this tool.
    bool focus(const FieldRef &field);
    void focusName(); // with all of it selected, to be typed over

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
