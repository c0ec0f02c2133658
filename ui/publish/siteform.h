// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

class QLabel;
class QVBoxLayout;

namespace vd::ui {

class Dialogs;
class FieldWidget;
class FolderField;
class FormGrid;

// The form of the site: the texts of its pages, the ship threshold, and what is published.
class SiteForm : public QWidget
{
    Q_OBJECT

public:
    SiteForm(DeskSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    bool focus(Field field);
    void tellPairs(const QString &text); // the number of pairs of the policy

private:
    FormGrid *addSection(const QString &heading);
    void addTexts();
    void addPanel();
    void addPublishing();
    void addNewsletter();
    void bind(FormGrid &form, Field field, FieldWidget *widget, int span = 1);
    void adopt();

    DeskSession &m_session;
    RecordForm m_form;
    FolderField *m_theme;
    QLabel *m_pairs;
    QVBoxLayout *m_layout;
};

} // namespace vd::ui
