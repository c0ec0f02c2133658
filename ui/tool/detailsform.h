// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "editing/panelboard.h"
#include "ui/forms/recordform.h"

#include <QWidget>

class QVBoxLayout;

namespace vd::ui {

class Dialogs;
class LogoField;

// All fields of a tool except its name and its panel.
class DetailsForm : public QWidget
{
    Q_OBJECT

public:
    DetailsForm(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
                QWidget *parent = nullptr);

    void setTool(const Id &tool); // null: none
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);

private:
    QWidget *makeIdentity(PanelBoard &board);
    QWidget *makeFigures(); // price and votes
    void bind(class FormGrid &form, Field field, class FieldWidget *widget, int span = 1,
              const QString &hint = {});
    void showLogo();
    void changeLogo(const Value &mime, const Value &content);

    DeskSession &m_session;
    RecordForm m_form;
    LogoField *m_logo;
};

} // namespace vd::ui
