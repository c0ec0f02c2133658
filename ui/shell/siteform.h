// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QWidget>

namespace vd::ui {

class FieldWidget;
class FormGrid;

// What the pages of a desk say of themselves, and the threshold from which a seat on auto ships.
class SiteForm : public QWidget
{
    Q_OBJECT

public:
    explicit SiteForm(Workspace &workspace, QWidget *parent = nullptr);

    bool focus(Field field);

private:
    void bind(FormGrid &form, Field field, FieldWidget *widget, int span = 1);

    Workspace &m_workspace;
    RecordForm m_form;
};

} // namespace vd::ui
