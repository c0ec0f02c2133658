// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "editing/panelboard.h"
#include "ui/forms/recordform.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vd::ui {

class LineField;

// The form of a comparison: its two tools and their sides, its own texts, its address.
class ComparisonForm : public QWidget
{
    Q_OBJECT

public:
    ComparisonForm(DeskSession &session, PanelBoard &board, QWidget *parent = nullptr);

    void setComparison(const Id &comparison); // null: none
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);
    void toolRequested(const vd::Id &tool);
    void swapRequested();
    void deleteRequested();

private:
    struct Side
    {
        Field field;
        QLabel *name;
        QPushButton *open;
    };
    QWidget *makeHead();
    QWidget *makeSides();
    Side makeSide(Field field, QHBoxLayout &sides);
    QWidget *makeTexts();
    void follow(const std::vector<FieldRef> &fields);
    void refresh();
    void refreshSide(const Side &side, const ToolRow *tool);
    const ToolRow *toolAt(Field side) const; // nullptr: deleted

    DeskSession &m_session;
    PanelBoard &m_board;
    RecordForm m_form;
    QLabel *m_heading;
    QLabel *m_address;
    QLabel *m_fault;
    QPushButton *m_swap;
    QPushButton *m_delete;
    LineField *m_title;
    LineField *m_standfirst;
    std::vector<Side> m_sides;
};

} // namespace vd::ui
