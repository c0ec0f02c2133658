// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"

#include <QWidget>

#include <set>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace vd::ui {

class NoteCard;

// The notes on a tool's split, oldest first, and an editor for a new one.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(DeskSession &session, QWidget *parent = nullptr);

    void setTool(const Id &tool); // null: none
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);

private:
    QWidget *makeComposer();
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void showNotes();
    void refresh();
    void keepDraft();
    void add();
    void takeArrived();
    void dropText(const QString &text);

    DeskSession &m_session;
    Id m_tool;
    std::set<Id> m_underWay; // tools whose new note is being written
    QLabel *m_empty;
    QVBoxLayout *m_list;
    std::vector<NoteCard *> m_cards;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace vd::ui
