// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/linefield.h"

class QToolButton;

namespace vd::ui {

class Dialogs;

// A folder, typed or chosen. A relative path starts from the base.
class FolderField : public LineField
{
    Q_OBJECT

public:
    FolderField(Dialogs &dialogs, const QString &title, QWidget *parent = nullptr);

    void setBase(const QString &folder) { m_base = folder; }
    void setReadOnly(bool readOnly) override;

private:
    void browse();

    Dialogs &m_dialogs;
    QString m_title; // of the dialog
    QString m_base;
    QToolButton *m_browse;
};

} // namespace vd::ui
