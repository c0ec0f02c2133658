// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "lists/personamodel.h"

#include <QSplitter>

class QAction;
class QScrollArea;
class QStackedWidget;

namespace vd::ui {

class Dialogs;
class EmptyState;
class ListPane;
class PersonaForm;

// The place in the window where the roster is made, sorted and edited.
class PersonasPlace : public QSplitter
{
    Q_OBJECT

public:
    PersonasPlace(DeskSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void choose(const Id &persona); // null: none; emits nothing
    Id current() const;
    bool focus(const FieldRef &field); // of any persona
    void makeNew();

signals:
    void personaChosen(const vd::Id &persona); // null: there is none left
    void focused(const vd::FieldRef &field);
    void statusMessage(const QString &message); // for the status bar

private:
    void makeList();
    void makeForm();
    void load();
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void chooseMade();
    void move(int by);
    void remove();
    void makeAt(qint64 place);
    void setCurrent(const Id &persona); // emits if it is another one
    void showChosen();
    void refreshActions();
    const Record *chosen() const; // nullptr: none

    DeskSession &m_session;
    PersonaModel m_list;
    QAction *m_new;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    ListPane *m_pane;
    PersonaForm *m_form;
    EmptyState *m_nothing;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    Id m_made; // chosen as soon as the desk has it
};

} // namespace vd::ui
