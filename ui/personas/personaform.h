// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vd::ui {

class Dialogs;
class FormGrid;

// Everything about one persona of the roster.
class PersonaForm : public QWidget
{
    Q_OBJECT

public:
    PersonaForm(DeskSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void setPersona(const Id &persona); // null: none
    bool focus(const FieldRef &field);
    void renameAll(); // focuses the name and selects it, so that typing replaces it

signals:
    void focused(const vd::FieldRef &field);
    void deleteRequested();

private:
    QWidget *makeHead();
    QWidget *makeFields(Dialogs &dialogs);
    void bind(FormGrid &grid, Field field, FieldWidget *widget, int span = 1,
              const QString &hint = {});
    QString holderOf(const Slug &slug) const; // another persona's name; empty: it is free
    void refresh();

    DeskSession &m_session;
    RecordForm m_form;
    QLabel *m_heading;
    QPushButton *m_delete;
};

} // namespace vd::ui
