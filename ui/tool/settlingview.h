// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QWidget>

class QLabel;

namespace vd::ui {

class MarkdownField;
class NotesView;

// Settling a panel: the notes on its split, and the panel take.
class SettlingView : public QWidget
{
    Q_OBJECT

public:
    explicit SettlingView(DeskSession &session, QWidget *parent = nullptr);

    void setTool(const Id &tool); // null: none
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);

private:
    QWidget *makeTake();
    QWidget *makeStale();
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void refresh();
    void renewTake();
    void renewTakeOf(const Id &tool);

    DeskSession &m_session;
    RecordForm m_form;
    Id m_tool;
    QLabel *m_hidden;
    QLabel *m_state;
    QWidget *m_body;
    QWidget *m_stale;
    MarkdownField *m_take;
    NotesView *m_notes;
};

} // namespace vd::ui
